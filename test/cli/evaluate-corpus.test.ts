import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { syntheticRecord } from '../../bench/synthetic-record.js';
import { seeded, withTypingErrors } from '../../bench/typing-errors.js';
import type { Io } from '../../src/cli/command-line.js';
import { evaluateCorpus } from '../../src/cli/evaluate-corpus.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'corpus-'));
});
afterAll(() => rm(folder, { recursive: true }));

const lines = (values: readonly unknown[]): string =>
  values.map((value) => `${JSON.stringify(value)}\n`).join('');

async function run(corpus: string, questions: string): Promise<string> {
  const corpusPath = path.join(folder, 'corpus.jsonl');
  const questionsPath = path.join(folder, 'questions.jsonl');
  await writeFile(corpusPath, corpus);
  await writeFile(questionsPath, questions);
  let printed = '';
  const io = { out: (text: string) => (printed += text) } as unknown as Io;
  await evaluateCorpus({ corpusPath, questionsPath, json: true }, io);
  return printed;
}

const corpus = [
  { id: 'greeting', phrasings: ['good morning to you', 'hello there', 'hi', 'good evening'] },
  { id: 'weather', phrasings: ['will it rain today', 'weather forecast', 'is it sunny outside'] },
  { id: 'money', phrasings: ['send money to my friend', 'transfer some cash', 'pay the bill'] },
];

describe('evaluateCorpus', () => {
  it('counts every question once, and only near misses as near misses', async () => {
    const printed = await run(
      lines(corpus),
      lines([
        { id: 1, text: 'weather forecast', lang: 'en', kind: 'direct', expect: 'weather' },
        { id: 2, text: 'transfer some cash', lang: 'en', kind: 'direct', expect: ['money', 'x'] },
        { id: 3, text: 'qwerty uiop', lang: 'en', kind: 'near-miss', expect: 'none' },
        { id: 4, text: 'qwerty uiop', lang: 'en', kind: 'direct', expect: 'greeting' },
      ]),
    );
    const score = JSON.parse(printed);
    expect(score).toMatchObject({
      questions: 4,
      answerable: 3,
      top1: 2,
      top3: 2,
      declined: 1,
      nearMiss: { n: 1, wrong: 0 },
    });
    expect(score.right + score.helped + score.missed + score.wrong + score.declined).toBe(4);
    expect(Object.keys(score).slice(-3)).toEqual(['buildMs', 'medianUs', 'p99Us']);
  });

  it('names the file and the line that it cannot read', async () => {
    await expect(run('{"id":"a","phrasings":["x"]}\n{"id":7}\n', '')).rejects.toThrow(
      /corpus\.jsonl, line 2/,
    );
    await expect(run(lines(corpus), 'oops\n')).rejects.toThrow(/questions\.jsonl, line 1/);
  });
});

describe('withTypingErrors', () => {
  it('is the same for the same seed and keeps spaces, digits and Chinese', () => {
    const text = 'how many 5A groups are in 北京 in 2021';
    const once = withTypingErrors(text, 2, seeded(5));
    expect(withTypingErrors(text, 2, seeded(5))).toBe(once);
    expect(once).not.toBe(text);
    expect(once.replace(/[a-z]/gi, '')).toBe(text.replace(/[a-z]/gi, ''));
  });
});

describe('syntheticRecord', () => {
  it('has as many phrasings as asked for, the same for the same seed', () => {
    const record = syntheticRecord(200, seeded(1));
    expect(record.flatMap((entry) => entry.phrasings)).toHaveLength(200);
    expect(syntheticRecord(200, seeded(1))).toEqual(record);
    expect(record.every((entry) => entry.phrasings.every((text) => !text.includes('{')))).toBe(
      true,
    );
  });
});
