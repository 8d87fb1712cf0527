/** The words by which the record speaks of a fact: what else a claim says of it is not borne out. Pure. */
import type { Fact } from '../facts/record.js';
import { againstOf, attainingWords } from '../reading/clauses/converse.js';
import { classesOfChinese, classesOfEnglish } from '../reading/clauses/tokens.js';
import type { Language } from '../reading/words/language.js';
import { foldInPlace } from './located.js';

export interface FactLexis {
  /** Lemmas of English words. */
  readonly english: ReadonlySet<string>;
  /** English words of its own texts as written, lower case. */
  readonly words: ReadonlySet<string>;
  /** Chinese words, and their parts of more than one character. */
  readonly chinese: ReadonlySet<string>;
  /** Concepts that its own texts name. */
  readonly concepts: ReadonlySet<string>;
  /** Words of a misprint that the reading put right does not have, by erratum. */
  readonly misread: readonly Misreading[];
}

/** A way of putting a fact that an erratum corrects. */
export interface Misreading {
  readonly erratumId: string;
  /** Values that are printed right and put wrongly. */
  readonly values: ReadonlySet<string>;
  readonly english: ReadonlySet<string>;
  readonly chinese: ReadonlySet<string>;
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const latin = /[a-z]+(?:'[a-z]+)?/g;

export const englishOf = (text: string): readonly string[] =>
  (text.toLowerCase().match(latin) ?? []).filter((word) => word.length > 1);
export const chineseOf = (text: string): readonly string[] =>
  [...segmenter.segment(text)].flatMap(({ segment }) =>
    /^\p{Script=Han}+$/u.test(segment) ? [segment] : [],
  );

/** Words without which a text says the same. */
const isEmpty = (word: string) =>
  classesOfEnglish(word).has('grammar') ||
  classesOfChinese(word).has('grammar') ||
  /^\d/.test(word);

/** A stem under which the forms of a word meet: serve and service, help and helped. */
export const stemOf = (word: string, { rootOf }: Language): string => {
  const lemma = rootOf(word);
  return lemma.length > 5 ? lemma.replace(/(?:ic|ion|anc|ment)$/, '') : lemma;
};

function misreadingsOf(fact: Fact, language: Language): readonly Misreading[] {
  const stem = (word: string) => stemOf(word, language);
  return fact.errata.flatMap((erratum): Misreading[] => {
    const right = new Set(
      [...englishOf(erratum.asRead.en), ...englishOf(fact.statement.en)].map(stem),
    );
    const rightChinese = new Set([
      ...chineseOf(erratum.asRead.zh),
      ...chineseOf(fact.statement.zh),
    ]);
    const english = englishOf(erratum.asPrinted.en)
      .filter((word) => !isEmpty(word))
      .map(stem)
      .filter((each) => !right.has(each) && each.length > 3);
    const chinese = chineseOf(erratum.asPrinted.zh).filter(
      (word) => !isEmpty(word) && !rightChinese.has(word) && word.length > 1,
    );
    // Only a misprint of words that states the very figure misreads it.
    const printed = erratum.asPrinted.en.replaceAll(',', '');
    const values = fact.figures
      .map(({ value }) => value)
      .filter((value) => printed.includes(value));
    return values.length > 0 && english.length > 0
      ? [
          {
            erratumId: erratum.id,
            values: new Set(values),
            english: new Set(english),
            chinese: new Set(chinese),
          },
        ]
      : [];
  });
}

/** Compiles the words of a fact; `concepts` are those its own texts name, `graded` that it is of a grade. */
export function lexisOf(
  fact: Fact,
  concepts: ReadonlySet<string>,
  language: Language,
  graded: boolean,
): FactLexis {
  const own = [fact.title, fact.statement, ...fact.figures.map(({ label }) => label)].concat(
    fact.errata.map(({ asRead }) => asRead),
  );
  const stated = own.flatMap(({ en }) => englishOf(en));
  const statedChinese = own.flatMap(({ zh }) => chineseOf(zh));
  const against = againstOf(new Set([...stated, ...statedChinese]));
  const attained = graded ? [...attainingWords] : [];
  const phrased = [...fact.phrasings.en.flatMap(englishOf)].filter((word) => !against.has(word));
  const phrasedChinese = fact.phrasings.zh
    .flatMap((text) => chineseOf(foldInPlace(text)))
    .filter((word) => !against.has(word));
  return {
    english: new Set([...stated, ...phrased, ...attained].map(language.rootOf)),
    words: new Set(stated),
    chinese: new Set([...statedChinese, ...phrasedChinese, ...attained]),
    concepts,
    misread: misreadingsOf(fact, language),
  };
}
