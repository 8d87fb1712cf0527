/** The words of the source behind a figure, as moderators see them. Pure. */
import type { Script } from '../../reading/language.js';
import type { Line, Section } from '../card.js';
import { custodyWords } from '../catalogue/custody.js';
import { linkTo } from '../fact-lines.js';

export interface CustodyView {
  readonly excerpt: string | null;
  readonly archive: string | null;
  readonly read: boolean;
}

/** What is kept of the source, `expected` where it has to be there. */
export function custodySections(
  custody: CustodyView | null,
  expected: boolean,
  script: Script,
): readonly Section[] {
  if (!custody && !expected) return [];
  const words = custodyWords(script);
  const lines: Line[] = [
    custody?.excerpt ? [`“${custody.excerpt}”`] : [words.noExcerpt],
    ...(custody?.archive
      ? [[words.archived, linkTo(words.archivedCopy, custody.archive)] as Line]
      : []),
    ...(custody?.read ? [[words.wasRead]] : []),
  ];
  return [{ heading: words.heading, lines }];
}

/** The same in one line, for a list of revisions. */
export function custodyLine(custody: CustodyView | null, script: Script): readonly Line[] {
  if (!custody) return [];
  const words = custodyWords(script);
  const { excerpt, archive, read } = custody;
  return [
    [
      `${words.heading}${script === 'en' ? ': ' : '：'}${excerpt ? `“${excerpt}”` : words.noExcerpt}`,
      ...(archive ? [' · ', words.archived, linkTo(words.archivedCopy, archive)] : []),
      ...(read ? [` · ${words.wasRead}`] : []),
    ],
  ];
}
