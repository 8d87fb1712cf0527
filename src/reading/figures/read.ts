/**
 * Reads the figures, dates and grades of a text in English, Chinese or both in one pass. Pure.
 * Ordinals, years, telephone and list numbers, labels (No. 5, 第十四届, Covid-19) are no figures.
 */

import { rememberingSteps } from '../../base/remembering.js';
import { toEnd } from '../../base/steps.js';
import { centuryAt } from '../times/chinese-dates.js';
import { addressesIn } from './addresses.js';
import { readAtCharacters } from './characters-reader.js';
import { isNumeralCharacter } from './chinese-number.js';
import { readAtDigits, readAtPoint, readAtVulgar } from './digits-reader.js';
import type { DateMention, FigureMention, GradeMention, Reading } from './figure.js';
import { fold } from './fold.js';
import { Sink } from './sink.js';
import { vulgarSign } from './vulgar.js';
import { readAtWord } from './words-reader.js';

/** The same as `readMentions`, pausing: a text once read is read again at no cost. */
export const mentionSteps: (text: string) => Generator<void, Reading> = rememberingSteps(scan);

/** Everything checkable in a text, each list in the order of the text. */
export const readMentions = (text: string): Reading => toEnd(mentionSteps(text));

/** Places of a text between two pauses: at each a figure may stand. */
const STRIDE = 40;

function* scan(text: string): Generator<void, Reading> {
  const folded = fold(text);
  const sink = new Sink(text, folded);
  const addresses = addressesIn(folded);
  let position = 0;
  for (let met = 1; position < folded.length; met += 1) {
    if (met % STRIDE === 0) yield;
    const address = addresses.size > 0 ? addresses.get(position) : undefined;
    if (address === undefined) position = readAt(sink, position);
    else position = address;
  }
  return sink.reading();
}

/** Reads what begins at `position`; returns where to go on. */
function readAt(sink: Sink, position: number): number {
  const code = sink.folded.charCodeAt(position);
  if (code >= 48 && code <= 57) return readAtDigits(sink, position);
  if (code >= 97 && code <= 122) return readAtWord(sink, position);
  if (code === 46) return readAtPoint(sink, position);
  const character = sink.folded.charAt(position);
  if (character === '上' || character === '本') {
    const century = centuryAt(sink.folded, position);
    if (century) return sink.dates([century]);
  }
  if (vulgarSign(character)) return readAtVulgar(sink, position);
  if (code >= 0x3007 && startsCharacters(character)) return readAtCharacters(sink, position);
  return position + 1;
}

const startsCharacters = (character: string): boolean =>
  character === '半' || isNumeralCharacter(character);

/** The checkable figures of a text, in its order. */
export function readFigures(text: string): readonly FigureMention[] {
  return readMentions(text).figures;
}

/** The dates and years of a text, in its order. */
export function readDates(text: string): readonly DateMention[] {
  return readMentions(text).dates;
}

/** The assessment grades (`5A`, `AAAA`, `3A级`) of a text, in its order. */
export function readGrades(text: string): readonly GradeMention[] {
  return readMentions(text).grades;
}
