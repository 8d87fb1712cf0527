/** The words of a fact's title and labels without which something wider or other is meant. Pure. */
import { keeping, keepingOfTwo } from '../base/remembering.js';
import type { Fact } from '../facts/record.js';
import type { Bilingual, Figure } from '../facts/schema.js';
import type { WordClass } from '../reading/clauses/classes.js';
import { classesOfChinese, classesOfEnglish } from '../reading/clauses/tokens.js';
import type { Reader, Reading } from '../reading/concepts/read.js';
import { chineseOf, englishOf } from './lexis.js';
import { type LocatedReading, readLocated } from './located.js';

/** Words of which one must be said. */
export interface Words {
  /** Beginnings of roots: charitable and charity share one. */
  readonly english: ReadonlySet<string>;
  readonly chinese: ReadonlySet<string>;
}

export interface Telling extends Words {
  readonly of: 'title' | 'label';
}

/** Kinds of need that single out a part of the organizations but not what is told of them. */
const partial: ReadonlySet<string> = new Set(['organization-kind', 'level', 'grade']);
/** Concepts that any fact may name: their own names tell nothing. */
export const common: readonly string[] = ['sector', 'registered', 'total'];
const anyDay = '2000-01-01';
/** So much of a root is compared. */
const rootLength = 6;

const keyOf = (word: string, reader: Reader): string =>
  reader.vocabulary.language.rootOf(word).slice(0, rootLength);

/** What a record's texts say, kept as long as the reader that read them. */
const located = new WeakMap<Reader, Map<string, LocatedReading>>();

function locatedOf(text: string, reader: Reader): LocatedReading {
  const kept = located.get(reader) ?? new Map<string, LocatedReading>();
  located.set(reader, kept);
  const found = kept.get(text) ?? readLocated(text, reader, anyDay);
  kept.set(text, found);
  return found;
}

/** Words of a text, those left out that `isSaid` knows to be said otherwise. */
function wordsOf(
  { en, zh }: Bilingual,
  reader: Reader,
  isEmpty: (classes: ReadonlySet<WordClass>) => boolean,
  isSaid: (concept: string, kind: string) => boolean,
): Words {
  const bare = (text: string): string => {
    const { folded, spelt, times } = locatedOf(text, reader);
    const said = [...spelt.filter(({ concept, kind }) => isSaid(concept, kind)), ...times];
    return said.reduce(
      (rest, { begin, finish }) =>
        rest.slice(0, begin) + ' '.repeat(finish - begin) + rest.slice(finish),
      folded,
    );
  };
  const english = englishOf(bare(en)).filter((word) => !isEmpty(classesOfEnglish(word)));
  const chinese = chineseOf(bare(zh)).filter(
    (word) => word.length > 1 && !isEmpty(classesOfChinese(word)),
  );
  return {
    english: new Set(english.map((word) => keyOf(word, reader))),
    chinese: new Set(chinese),
  };
}

const without = (words: Words, others: Words): Words => ({
  english: new Set([...words.english].filter((word) => !others.english.has(word))),
  chinese: new Set([...words.chinese].filter((word) => !others.chinese.has(word))),
});

const isGrammar = (classes: ReadonlySet<WordClass>) => classes.has('grammar');
const isPlain = (classes: ReadonlySet<WordClass>) =>
  classes.has('grammar') || classes.has('neutral');

const commonKnown = keeping<Reader, null, Words>();

const commonWords = (reader: Reader): Words =>
  commonKnown(reader, null, () => findCommonWords(reader));

function findCommonWords(reader: Reader): Words {
  const names = [...reader.vocabulary.subject, ...common].flatMap(
    (id) => reader.vocabulary.concepts.get(id) ?? [],
  );
  const english = names.flatMap(({ en }) => englishOf(en)).concat('district', 'group');
  return {
    english: new Set(english.map((word) => keyOf(word, reader))),
    chinese: new Set(names.flatMap(({ zh }) => chineseOf(zh))),
  };
}

/**
 * What a claim must say to be about a figure: of a fact that only narrows the organizations down
 * a word of its title that does so, of a further figure of a fact a word by which its label differs
 * from the first one's.
 */
export function tellingsOf(
  fact: Fact,
  figure: Figure,
  needs: ReadonlySet<string>,
  reader: Reader,
): readonly Telling[] {
  const { concepts } = reader.vocabulary;
  const isPartial = [...needs].every((id) => partial.has(concepts.get(id)?.kind ?? ''));
  const title = isPartial
    ? [
        without(
          wordsOf(
            fact.title,
            reader,
            isPlain,
            (concept, kind) => kind === 'place' || kind === 'ask' || needs.has(concept),
          ),
          commonWords(reader),
        ),
      ]
    : [];
  const first = fact.figures.find(({ unit }) => unit === figure.unit);
  const label =
    first && first !== figure
      ? [
          without(
            wordsOf(figure.label, reader, isGrammar, () => false),
            wordsOf(first.label, reader, isGrammar, () => false),
          ),
        ]
      : [];
  return [
    ...title.map((words) => ({ ...words, of: 'title' as const })),
    ...label.map((words) => ({ ...words, of: 'label' as const })),
  ].filter(({ english, chinese }) => english.size + chinese.size > 0);
}

const titles = keepingOfTwo<Reader, Fact, Words>();

/** The words of a fact's title that others have not: no places, times, asking words, general names. */
function titleWords(fact: Fact, reader: Reader): Words {
  const known = titles.get(reader, fact);
  if (known) return known;
  const isLeftOut = (_: string, kind: string) => kind === 'place' || kind === 'ask';
  const words = wordsOf(fact.title, reader, isPlain, isLeftOut);
  return titles.set(reader, fact, without(words, commonWords(reader)));
}

/** How much of what a fact's title has of its own a passage says, 0 to 1. */
export function shareOfTitle(reading: Reading, fact: Fact, reader: Reader): number {
  const { english, chinese } = titleWords(fact, reader);
  if (/\p{Script=Han}/u.test(reading.text)) {
    const said = [...chinese].filter((word) => reading.text.includes(word));
    return chinese.size === 0 ? 0 : said.length / chinese.size;
  }
  const roots = rootsOf(reading, reader);
  return english.size === 0
    ? 0
    : [...english].filter((word) => roots.has(word)).length / english.size;
}

const rootsRead = new WeakMap<Reading, ReadonlySet<string>>();

/** The roots of a passage's English words, found once. */
function rootsOf(reading: Reading, reader: Reader): ReadonlySet<string> {
  const known = rootsRead.get(reading);
  if (known) return known;
  const roots = new Set(englishOf(reading.text).map((word) => keyOf(word, reader)));
  rootsRead.set(reading, roots);
  return roots;
}

/** Whether a passage says one of the words; where its language has none, nothing is asked of it. */
export function says(reading: Reading, { english, chinese }: Words, reader: Reader): boolean {
  const isChinese = /\p{Script=Han}/u.test(reading.text);
  if (isChinese ? chinese.size === 0 : english.size === 0) return true;
  for (const word of chinese) if (reading.text.includes(word)) return true;
  if (english.size === 0) return false;
  const roots = rootsOf(reading, reader);
  for (const word of english) if (roots.has(word)) return true;
  return false;
}
