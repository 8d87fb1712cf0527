/** A chart in words, for those who do not see it. Pure. */

import type { Chart } from '../facts/charts.js';
import type { FactRecord } from '../facts/record.js';
import type { Script } from '../reading/language.js';
import { chartWords } from '../wording/catalogue/chart.js';
import { chartText, type NamedValue } from './chart-text.js';

/** What Discord takes as the description of an attachment, in characters. */
export const altTextLimit = 1024;

function shortened(text: string, limit: number): string {
  const characters = [...text];
  return characters.length <= limit ? text : `${characters.slice(0, limit - 1).join('')}…`;
}

/**
 * States title, scope, as-of date, every number, notes, sources and revisions, in at most
 * {@link altTextLimit} UTF-16 units. Where that is too little, names and notes are shortened and
 * numbers are kept.
 */
export function altText(chart: Chart, record: FactRecord, script: Script): string {
  const words = chartWords(script);
  const text = chartText(chart, record, script);
  const written = (limit: number): string => {
    const phrase = ({ value, label, reading }: NamedValue) =>
      words[reading](value, shortened(label, limit));
    const rows = text.rows.map((row) => {
      const remarked =
        row.remark === null ? phrase(row) : words.remark(phrase(row), shortened(row.remark, limit));
      const told = words.textRow(remarked, row.share);
      return row.before === null ? told : words.textBetween(row.before, told);
    });
    const whole = text.whole ? words.textWhole(phrase(text.whole)) : null;
    const figures = [whole, rows.join(words.textJoin)]
      .filter((part) => part !== null)
      .join(script === 'en' ? ' ' : '');
    const sentences = [
      words.textChart(shortened(text.title, limit), text.frame) + words.textEnd,
      figures.replace(/^[a-z]/, (letter) => letter.toUpperCase()) + words.textEnd,
      // A chart's remarks are the first thing to go where there is no room.
      ...(limit > 40 && text.notes !== '' ? [text.notes] : []),
      shortened(text.sources, limit * 4) + words.textEnd,
      shortened(text.references, limit * 5) + words.textEnd,
    ];
    return sentences.join(words.textBreak);
  };
  for (const limit of [400, 120, 60, 40, 24, 12, 6]) {
    const attempt = written(limit);
    if (attempt.length <= altTextLimit) return attempt;
  }
  return shortened(written(6), altTextLimit / 2);
}
