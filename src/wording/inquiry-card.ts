/** The card for a question: its verdict, or a figure computed openly where none is recorded. Pure. */
import type { Answer } from '../answering/verdict.js';
import { derive } from '../facts/derive/derive.js';
import { readDerivationRequest } from '../facts/derive/question.js';
import type { FactRecord } from '../facts/record.js';
import type { Card } from './card.js';
import { cardForDerivation } from './derivation-card.js';
import { cardForAnswer } from './verdict-card.js';

/**
 * What is recorded goes first. A question that no fact answers, but that clearly asks for a share,
 * difference, ratio, sum or conversion of recorded figures, gets that with its working.
 */
export function cardForInquiry(text: string, answer: Answer, record: FactRecord): Card {
  const request = answer.verdict.kind === 'answered' ? null : readDerivationRequest(text, record);
  return request
    ? cardForDerivation(derive(record, request), record, answer.script)
    : cardForAnswer(answer, record);
}
