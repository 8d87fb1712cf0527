/**
 * Questions the desk has failed at, put together by likeness. Nothing learns by itself: a moderator
 * makes something of a group, through curation like every other change.
 */
import { inSlices, toEnd } from '../../base/steps.js';
import { pauses } from '../pauses.js';
import { type Gist, groupAlikeSteps } from './likeness.js';
import type { Heard, HeardBook } from './ports.js';

/** Questions that ask the same. */
export interface QuestionGroup {
  /** The oldest of them names the group. */
  readonly lead: Heard;
  readonly questions: readonly Heard[];
  /** How many people have asked. */
  readonly people: number;
  /** Facts that came near, the most frequent first. */
  readonly nearest: readonly string[];
}

export interface Learning {
  /** The largest first. */
  groups(): Promise<readonly QuestionGroup[]>;
  /** `null` once it is settled, or its texts are not kept any more. */
  group(leadId: string): Promise<QuestionGroup | null>;
  /** Questions of a group, or of what is alike to a text, are not listed any more. */
  settle(ids: readonly string[]): Promise<void>;
}

function inOrderOfCount(values: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([value]) => value);
}

/** Groups, the largest first, of equal ones the one asked last. Pure. */
export const questionGroups = (
  heard: readonly Heard[],
  gist: (text: string) => Gist,
): readonly QuestionGroup[] => toEnd(groupSteps(heard, gist));

/** The same, pausing after each text. */
function* groupSteps(
  heard: readonly Heard[],
  gist: (text: string) => Gist,
): Generator<void, readonly QuestionGroup[]> {
  const asked = heard
    .filter(
      ({ text, outcome, unhelpful }) => text !== null && (outcome !== 'answered' || unhelpful),
    )
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1));
  const last = (group: QuestionGroup) => group.questions.at(-1)?.at ?? '';
  yield;
  const groups: QuestionGroup[] = [];
  for (const questions of yield* groupAlikeSteps(asked, ({ text }) => gist(text ?? ''))) {
    yield;
    const [lead] = questions;
    if (!lead) continue;
    const people = new Set(questions.map(({ askerHash, id }) => askerHash ?? id)).size;
    const nearest = inOrderOfCount(
      questions.flatMap(({ nearest: near, factId }) => [...near, ...(factId ? [factId] : [])]),
    );
    groups.push({ lead, questions, people, nearest });
  }
  return groups.sort(
    (a, b) => b.questions.length - a.questions.length || (last(a) < last(b) ? 1 : -1),
  );
}

/** Newest questions that are looked through for groups. */
const mostRead = 1_200;

export function makeLearning(book: HeardBook, gist: (text: string) => Gist): Learning {
  const groups = async () => {
    const heard = await book.toLearnFrom(mostRead);
    return inSlices(groupSteps(heard, gist), pauses());
  };
  return {
    groups,
    async group(leadId) {
      return (await groups()).find(({ lead }) => lead.id === leadId) ?? null;
    },
    settle: (ids) => book.settle(ids),
  };
}
