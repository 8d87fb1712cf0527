/** Which sentences deny what stands before them, and which only follow it. */
import { expect, it } from 'vitest';
import { takesBack } from '../../src/claims/taken-back.js';

it.each([
  'This is a myth.',
  'That figure was wrong, an official said.',
  'None of it is true.',
  'The bureau has denied that.',
  'The claim was rejected by the bureau.',
  '这一数字并不准确。',
  '民政局已就此辟谣。',
  '其实是假消息。',
])('%s takes back', (text) => expect(takesBack(text)).toBe(true));

it.each([
  'It is wrong to count them all.',
  'They rejected an offer.',
  'This is correct.',
  'That is not wrong.',
  'Is that false?',
  'The city faces a challenge.',
  '这些组织不断改正错误。',
  '这是事实。',
])('%s does not', (text) => expect(takesBack(text)).toBe(false));
