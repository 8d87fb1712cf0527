/**
 * Reads the figures, dates and grades of a text in English, Chinese or both in one pass. Pure.
 * Ordinals, years, telephone and list numbers, labels (No. 5, 第十四届, Covid-19) are no figures.
 */

import { readAtCharacters } from './characters-reader.js';
import { isNumeralCharacter } from './chinese-number.js';
import { readAtDigits } from './digits-reader.js';
import type { DateMention, FigureMention, GradeMention, Reading } from './figure.js';
import { fold } from './fold.js';
import { Sink } from './sink.js';
import { readAtWord } from './words-reader.js';

/** Everything checkable in a text, each list in the order of the text. */
export function readMentions(text: string): Reading {
  const folded = fold(text);
  const sink = new Sink(text, folded);
  let position = 0;
  while (position < folded.length) {
    const code = folded.charCodeAt(position);
    if (code >= 48 && code <= 57) position = readAtDigits(sink, position);
    else if (code >= 97 && code <= 122) position = readAtWord(sink, position);
    else if (code >= 0x3007 && startsCharacters(folded.charAt(position))) {
      position = readAtCharacters(sink, position);
    } else position += 1;
  }
  return sink.reading();
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
