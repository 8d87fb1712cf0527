/** The reviewed vocabulary: the general one with that of the shipped record. */
import { vocabularyOf } from '../../src/open-record.js';
import type { Vocabulary } from '../../src/reading/concepts/vocabulary.js';
import { dataFiles } from './record.js';

export function reviewedVocabulary(): Vocabulary {
  return vocabularyOf(dataFiles());
}
