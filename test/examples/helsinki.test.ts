/** The example record, run by configuration alone: the bot on it, and what it answers and refuses. */
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Person } from 'local-discord';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EvaluationQuestion, markOf } from '../../src/answering/evaluation.js';
import { facts } from '../../src/cli/facts.js';
import { inquire } from '../../src/inquiry/inquire.js';
import { scoreOf } from '../../src/inquiry/outcome.js';
import { goldenQuestions, type OpenDesk, openDesk } from '../../src/open-desk.js';
import { runCommand } from '../support/cli.js';
import { type StartedDesk, startDesk } from '../support/desk.js';
import { textOf } from '../support/whole-desk.js';

const recordDir = path.resolve(import.meta.dirname, '../../examples/helsinki-libraries');
/** A minute past midnight in Helsinki, still the day before in universal time. */
const now = Date.parse('2026-03-03T22:01:00Z');

let dataDir: string;
let open: OpenDesk;
let desk: StartedDesk;
let jo: Person;

beforeAll(async () => {
  dataDir = await mkdtemp(path.join(os.tmpdir(), 'press-desk-'));
  open = await openDesk({ recordDir, dataDir, approvals: 2, now: () => now });
  desk = await startDesk({ desk: open });
  jo = await desk.person('journalist');
}, 120_000);
afterAll(async () => {
  await desk?.stop();
  await open?.close();
  await rm(dataDir, { recursive: true, force: true, maxRetries: 10 });
});

describe('the bot on the example record', () => {
  it.each([
    ['How many visits did the libraries of Helsinki get in 2023?', '**8,100,000** ', 'hel.fi'],
    ['2024年赫尔辛基图书馆借出多少册次？', '**570万册次**', 'hel.fi'],
    ['What did Oodi cost?', '**About 98 million euros**', 'finland.fi'],
  ])('answers %s', async (question, figure, source) => {
    const answer = await jo.ask(question);
    expect(answer.content).toContain(figure);
    expect(textOf(answer)).toContain(source);
  });

  it.each([
    ['How many visits did the libraries of Tampere get in 2023?', 'The record covers Helsinki'],
    ['2023年图尔库的图书馆有多少人次到访？', '记录只涉及赫尔辛基'],
    ['How many library visits were there in Beijing?', 'it has nothing on Beijing'],
  ])('declines %s by name', async (question, said) => {
    expect((await jo.ask(question)).content).toContain(said);
  });

  it('speaks of the record in use, and of no other', async () => {
    const told = [
      textOf((await jo.slash('about', {})).message),
      textOf((await jo.slash('help', {})).message),
      textOf(await jo.ask('hello')),
    ];
    for (const text of told) {
      expect(text).toContain("Helsinki's public libraries");
      expect(text).not.toMatch(/Beijing|北京|social organi/i);
    }
  });
});

describe('its known questions', () => {
  it('are answered as they say', async () => {
    const questions = await goldenQuestions(recordDir);
    const snapshot = open.snapshots.current();
    const wrong = questions.filter((question: EvaluationQuestion) => {
      const outcome = scoreOf(inquire(snapshot, { text: question.text, today: '2026-03-04' }));
      return ['wrong', 'missed'].includes(markOf(question, outcome));
    });
    expect(questions.length).toBeGreaterThan(20);
    expect(wrong).toEqual([]);
  });
});

describe('its database', () => {
  const env = () => ({ DATA_DIR: dataDir });

  it('is refused to another record, with what to do', async () => {
    const { code, err } = await runCommand(facts, ['list'], env());
    expect(code).toBe(1);
    expect(err).toContain('The database holds the record “helsinki-libraries”');
    expect(err).toContain('beijing-social-organizations');
    expect(err).toContain('DATA_DIR');
  });

  it('is exported, and is the same as the files', async () => {
    const { code, out } = await runCommand(facts, ['diff'], { ...env(), RECORD_DIR: recordDir });
    expect(out).toContain('0 differ');
    expect(code).toBe(0);
  });
});

describe('the general vocabulary', () => {
  it('knows nothing of the shipped record’s subject', () => {
    const general = ['asks', 'attributes', 'cues', 'events', 'topics'].map((name) =>
      readFileSync(path.resolve(import.meta.dirname, `../../vocabulary/${name}.yaml`), 'utf8'),
    );
    for (const text of general) expect(text).not.toMatch(/\bngo|social organi|社会组织/i);
  });
});
