/** The reviewed vocabulary, read from `data/vocabulary/`. */
import { parseVocabulary, type Vocabulary } from '../../src/reading/concepts/vocabulary.js';
import { dictionaries } from '../../src/store/dictionaries.js';
import { dataFiles } from './record.js';

export function reviewedVocabulary(): Vocabulary {
  return parseVocabulary(
    dataFiles().filter(({ path }) => path.startsWith('data/vocabulary/')),
    dictionaries,
  );
}
