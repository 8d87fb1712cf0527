import { expect, test } from 'vitest';
import {
  heardOf,
  longestHeard,
  longestQuestion,
  readLongText,
  statesFigures,
} from '../../src/inquiry/long-text.js';

const idle = 'We spent the afternoon walking along the canal and talking to people there. ';

test('a letter is asked by the question at its end', () => {
  const asked = 'Who runs the library?';
  expect(readLongText(`${idle.repeat(20)}${asked} Thank you. Kind regards, Anna`)).toEqual({
    question: asked,
    isLetter: true,
  });
});

test('a question mark goes before an asking word in a statement', () => {
  const text = `Is it open? ${'People who live there know what to do. '.repeat(30)}`;
  expect(readLongText(text)).toEqual({ question: 'Is it open?', isLetter: true });
});

test('a question amid a text is not what the text was written for', () => {
  const { question, isLetter } = readLongText(`${idle.repeat(10)}But why here? ${idle.repeat(10)}`);
  expect({ question, isLetter }).toEqual({ question: 'But why here?', isLetter: false });
});

test('of many questions the last ones are asked', () => {
  const questions = Array.from({ length: 60 }, (_, index) => `Is number ${index} open?`);
  const { question } = readLongText(questions.join(' '));
  expect(question.length).toBeLessThanOrEqual(longestQuestion);
  expect(question.endsWith('Is number 58 open? Is number 59 open?')).toBe(true);
});

test('a text that asks nothing is asked by its beginning', () => {
  expect(readLongText(idle.repeat(20)).question).toBe(idle.repeat(20).slice(0, longestQuestion));
});

test('a figure said of something is stated, wherever it stands', () => {
  expect(statesFigures(idle.repeat(20))).toBe(false);
  expect(statesFigures(`${idle.repeat(20)}There are 9,000 groups.`)).toBe(true);
  expect(statesFigures('1% '.repeat(2000))).toBe(false);
});

test('what is asked is heard to the end of the last whole sentence that a message holds', () => {
  const sentence = 'Beijing had a dozen of them in May. ';
  expect(heardOf(sentence.repeat(20))).toBe(sentence.repeat(20));
  const heard = heardOf(sentence.repeat(200));
  expect(heard.length).toBeGreaterThan(longestHeard - 2 * sentence.length);
  expect(heard.length).toBeLessThanOrEqual(longestHeard);
  expect(heard).toBe(sentence.repeat(200).slice(0, heard.length));
  expect(heard.endsWith('May.')).toBe(true);
  expect(heardOf('1'.repeat(5000))).toBe('1'.repeat(longestHeard));
  // Sixty numbers are no message in sentences but a table.
  expect(heardOf('It has 12. '.repeat(100)).match(/12/g)).toHaveLength(60);
});
