/** Differences between two versions as sections that people can read. Pure. */

import type { FieldChange } from '../../facts/diff.js';
import type { Script } from '../../reading/language.js';
import type { CardFile, Line, Section } from '../card.js';
import { lineText } from '../card.js';
import { curationWords } from '../catalogue/curation.js';
import { fieldWords } from '../catalogue/curation-terms.js';

/** Fields shown in the card itself; the rest go into the attachment. */
const mostSections = 9;
/** A longer text is cut in the card. */
const longestShown = 450;
const itemLists = new Set(['figures', 'errata', 'sources']);

/** A field in words: `Figure count · Value`, `Statement · English`. */
export function fieldName(path: readonly string[], script: Script): string {
  const words: { readonly [key: string]: string } = fieldWords(script);
  const named = (step: string) => (Object.hasOwn(words, step) ? (words[step] ?? step) : step);
  const [list, item, ...rest] = path;
  if (list !== undefined && item !== undefined && itemLists.has(list)) {
    return [`${named(list)} ${item}`, ...rest.map(named)].join(' · ');
  }
  return path.map(named).join(' · ');
}

const shown = (value: unknown, script: Script): string =>
  value === null || value === '' ? curationWords(script).empty : String(value);

/** One difference as lines: what stood there, what would. */
export function changeLines(change: FieldChange, script: Script): readonly Line[] {
  const words = curationWords(script);
  switch (change.change) {
    case 'added':
      return [[words.added, { strong: shown(change.after, script) }]];
    case 'removed':
      return [[words.removed, shown(change.before, script)]];
    case 'changed':
      return [
        [words.before, shown(change.before, script)],
        [words.after, { strong: shown(change.after, script) }],
      ];
    case 'reordered':
      return [[words.order, change.after.join(', ')]];
  }
}

/** All differences, those of one field together. */
export function changeSections(
  changes: readonly FieldChange[],
  script: Script,
): readonly Section[] {
  const sections = new Map<string, Line[]>();
  for (const change of changes) {
    const heading = fieldName(change.path, script);
    sections.set(heading, [...(sections.get(heading) ?? []), ...changeLines(change, script)]);
  }
  return [...sections].map(([heading, lines]) => ({ heading, lines }));
}

/** What a reviewer looks at first where not everything fits. */
const weights: readonly RegExp[] = [
  /^figures\..*\.value$/,
  /^statement\./,
  /^figures\..*\.(?:asOf\.date|qualifier|unit|formula)$/,
  /^title\./,
  /^sources\./,
  /^(?:reviewBy|phrasings\.)/,
];

function weightOf({ path }: FieldChange): number {
  const at = weights.findIndex((weight) => weight.test(path.join('.')));
  return at < 0 ? weights.length : at;
}

/** The sections that fit a card, and a file with all of them where they do not. */
export function fittedChanges(
  changes: readonly FieldChange[],
  script: Script,
  fileName: string,
): { readonly sections: readonly Section[]; readonly files: readonly CardFile[] } {
  const all = changeSections(changes, script);
  const length = ({ lines }: Section) => lines.map(lineText).join('\n').length;
  if (all.length <= mostSections && all.every((section) => length(section) <= 2 * longestShown)) {
    return { sections: all, files: [] };
  }
  const text = all
    .map(({ heading, lines }) => [heading, ...lines.map(lineText)].join('\n'))
    .join('\n\n');
  const note = { heading: '…', lines: [[curationWords(script).wholeDiff]] };
  const weighed = [...changes].sort((a, b) => weightOf(a) - weightOf(b));
  return {
    sections: [...changeSections(weighed, script).slice(0, mostSections), note],
    files: [{ name: fileName, content: `${text}\n` }],
  };
}
