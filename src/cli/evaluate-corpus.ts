/** `desk evaluate --corpus`: the matching engine alone, over a corpus of bare phrasings. */
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { type Bands, bandOf, fitBands } from '../answering/engine/bands.js';
import { buildEngine, type MatchEngine, type MatchResult } from '../answering/engine/index.js';
import { vocabularyOf } from '../open-record.js';
import { readDataFolder } from '../store/data-folder.js';
import { CliError, type Io } from './command-line.js';

export interface EvaluateCorpusOptions {
  /** JSON lines `{id, phrasings}`. */
  readonly corpusPath: string;
  /** JSON lines `{id, text, kind?, expect}`; `expect` is an id, a list of ids, or `none`. */
  readonly questionsPath: string;
  /** Print one JSON object instead of lines for a reader. */
  readonly json: boolean;
}

/** Counts of questions, except the times. */
export interface CorpusScore {
  readonly questions: number;
  /** Questions that some entry of the corpus answers. */
  readonly answerable: number;
  /** Answered with the right entry. */
  readonly right: number;
  /** Not answered, but the right entry is among at most three that are offered. */
  readonly helped: number;
  /** Answerable, and neither answered nor helped. */
  readonly missed: number;
  /** Answered with a wrong entry, or answered though nothing fits. */
  readonly wrong: number;
  /** Nothing fits, and no answer was given. */
  readonly declined: number;
  /** Answerable questions whose entry is ranked first, before any threshold. */
  readonly top1: number;
  /** The same for the first three. */
  readonly top3: number;
  readonly nearMiss: { readonly n: number; readonly wrong: number };
  readonly buildMs: number;
  readonly medianUs: number;
  readonly p99Us: number;
}

const corpusLine = z.object({ id: z.string().min(1), phrasings: z.array(z.string()) });
const questionLine = z.object({
  text: z.string(),
  kind: z.string().optional(),
  expect: z.union([z.string(), z.array(z.string())]),
});
type QuestionLine = z.infer<typeof questionLine>;

async function readLines<T>(path: string, line: z.ZodType<T>): Promise<T[]> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new CliError(`cannot read ${path}`, 1);
  });
  return text.split('\n').flatMap((json, at) => {
    if (json.trim() === '') return [];
    try {
      return [line.parse(JSON.parse(json))];
    } catch {
      throw new CliError(`${path}, line ${at + 1}: not a line of this kind`, 1);
    }
  });
}

const OFFERED = 3;

type Outcome = 'right' | 'helped' | 'missed' | 'wrong' | 'declined';

function outcomeOf(result: MatchResult, bands: Bands, expected: readonly string[]): Outcome {
  const [first] = result.candidates;
  const { band } = bandOf(result, bands);
  if (band === 'answer' && first) return expected.includes(first.id) ? 'right' : 'wrong';
  if (expected.length === 0) return 'declined';
  const offered = band === 'clarify' ? result.candidates.slice(0, OFFERED) : [];
  return offered.some((candidate) => expected.includes(candidate.id)) ? 'helped' : 'missed';
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Asks an engine all questions and counts how it did; times are taken with `performance.now`. */
export function scoreQuestions(
  engine: MatchEngine,
  bands: Bands,
  questions: readonly QuestionLine[],
  buildMs: number,
): CorpusScore {
  const counts = { right: 0, helped: 0, missed: 0, wrong: 0, declined: 0 };
  const nearMiss = { n: 0, wrong: 0 };
  let answerable = 0;
  let top1 = 0;
  let top3 = 0;
  const times: number[] = [];
  for (const question of questions) {
    const expected = [question.expect].flat().filter((id) => id !== 'none');
    const started = performance.now();
    const result = engine.match(question.text);
    times.push((performance.now() - started) * 1000);
    const place = result.candidates.findIndex((candidate) => expected.includes(candidate.id));
    if (expected.length > 0) answerable += 1;
    if (place === 0) top1 += 1;
    if (place >= 0 && place < OFFERED) top3 += 1;
    const outcome = outcomeOf(result, bands, expected);
    counts[outcome] += 1;
    if (question.kind === 'near-miss') {
      nearMiss.n += 1;
      if (outcome === 'wrong') nearMiss.wrong += 1;
    }
  }
  times.sort((a, b) => a - b);
  return {
    questions: questions.length,
    answerable,
    ...counts,
    top1,
    top3,
    nearMiss,
    buildMs: Math.round(buildMs),
    medianUs: Math.round(quantile(times, 0.5)),
    p99Us: Math.round(quantile(times, 0.99)),
  };
}

/**
 * Builds an engine from the corpus, asks it the questions and prints how it did.
 * @throws CliError when a file cannot be read or a line is not of its kind
 */
export async function evaluateCorpus(options: EvaluateCorpusOptions, io: Io): Promise<number> {
  const corpus = await readLines(options.corpusPath, corpusLine);
  const questions = await readLines(options.questionsPath, questionLine);
  const { language } = vocabularyOf(await readDataFolder());
  const started = performance.now();
  const engine = buildEngine(corpus, { language });
  const buildMs = performance.now() - started;
  const score = scoreQuestions(engine, fitBands(corpus, language), questions, buildMs);
  io.out(options.json ? `${JSON.stringify(score)}\n` : describe(score));
  return 0;
}

function describe(score: CorpusScore): string {
  const share = (count: number, of: number): string =>
    `${count} (${of ? ((100 * count) / of).toFixed(1) : '0'}%)`;
  return [
    `questions       ${score.questions}, ${score.answerable} of them answerable`,
    `ranked first    ${share(score.top1, score.answerable)}, in the first three ${share(score.top3, score.answerable)}`,
    `answered right  ${share(score.right, score.answerable)}`,
    `helped          ${share(score.helped, score.answerable)}`,
    `missed          ${share(score.missed, score.answerable)}`,
    `WRONG           ${share(score.wrong, score.questions)}, near misses ${share(score.nearMiss.wrong, score.nearMiss.n)}`,
    `rightly silent  ${share(score.declined, score.questions - score.answerable)}`,
    `built in ${score.buildMs} ms, a question takes ${score.medianUs} us (median), ${score.p99Us} us (p99)`,
    '',
  ].join('\n');
}
