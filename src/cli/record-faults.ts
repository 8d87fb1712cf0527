/** What is wrong with a record's files, the vocabulary with them. */
import { WeightsError, weightsIn } from '../answering/record-weights.js';
import { dayAt } from '../base/day.js';
import { identitiesIn } from '../facts/identity.js';
import { aboutPath, type DataFile, readRecordFiles } from '../facts/read-files.js';
import { validateRecord } from '../facts/validate.js';
import { vocabularyOf } from '../open-record.js';
import { type Vocabulary, VocabularyError } from '../reading/concepts/vocabulary.js';
import { readText } from '../reading/read-text.js';
import { describeProblem } from '../wording/curation/problems.js';

/** What keeps the files from being a record, a line each. */
export function faultsOf(files: readonly DataFile[]): readonly string[] {
  const filed = readRecordFiles(files);
  const { about } = filed;
  const faults = [
    ...validateRecord(filed, readText, {
      identities: identitiesIn(files),
      today: dayAt(Date.now(), about?.timeZone ?? 'UTC'),
    }).map(describeProblem),
  ];
  if (!files.some((file) => file.path === aboutPath)) faults.push(`${aboutPath}: is missing`);
  if (filed.facts.length === 0) faults.push('data/facts: there is no fact');
  let vocabulary: Vocabulary | undefined;
  try {
    vocabulary = vocabularyOf(files);
    weightsIn(files);
  } catch (error) {
    if (!(error instanceof VocabularyError || error instanceof WeightsError)) throw error;
    faults.push(error.message);
  }
  if (!vocabulary) return faults;
  const { concepts } = vocabulary;
  if (about && about.home !== vocabulary.here) {
    const detail =
      vocabulary.here === undefined
        ? 'no place of the vocabulary is marked home: true'
        : `the vocabulary is at home in ${vocabulary.here}`;
    faults.push(`${aboutPath}: home: ${about.home}, but ${detail}`);
  }
  if (vocabulary.subject.size === 0)
    faults.push('data/vocabulary: no concept is marked subject: true');
  for (const { file, body } of filed.facts) {
    const { place, covers } = body.subject;
    for (const id of [place, ...covers]) {
      if (!concepts.has(id))
        faults.push(`${file}: ${body.id}: the vocabulary has no concept ${id}`);
    }
  }
  return faults;
}
