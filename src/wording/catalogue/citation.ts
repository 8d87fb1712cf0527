/** Words of the citation lines. */
import { wordsIn } from '../words.js';

type Cite = (publisher: string, title: string, date: string, address: string | null) => string;

type CitationWords = {
  /** One figure: what is counted and its value. */
  readonly figure: (value: string, label: string) => string;
  readonly amount: (value: string, label: string) => string;
  readonly remarked: (text: string, remarks: string) => string;
  readonly remarkJoin: string;
  readonly figureJoin: string;
  readonly asOf: (date: string) => string;
  /** The whole of what is cited, with its date where there is one for all. */
  readonly content: (text: string, date: string | null) => string;
  /** A statement that does not name its date itself. */
  readonly dated: (statement: string, date: string) => string;
  /** Publisher, title, date and, where it has one, address of the weightiest source. */
  readonly source: Cite;
  readonly derivedFrom: Cite;
  readonly caveat: (text: string) => string;
  readonly reference: (factId: string, revision: number) => string;
  readonly sentenceJoin: string;
};

export const citationWords = wordsIn<CitationWords>({
  en: {
    figure: (value, label) => `${value} ${label}`,
    amount: (value, label) => `${value}, ${label}`,
    remarked: (text, remarks) => `${text} (${remarks})`,
    remarkJoin: ', ',
    figureJoin: '; ',
    asOf: (date) => `as of ${date}`,
    content: (text, date) => (date === null ? `${text}.` : `${text}, as of ${date}.`),
    dated: (statement, date) => `${statement} (as of ${date}).`,
    source: (publisher, title, date, address) =>
      `Source: ${publisher}, “${title}” (${date})${address ? `, ${address}` : ''}.`,
    derivedFrom: (publisher, title, date, address) =>
      `Derived from: ${publisher}, “${title}” (${date})${address ? `, ${address}` : ''}.`,
    caveat: (text) => `Note: ${text}.`,
    reference: (factId, revision) => `Press Desk record: ${factId}, revision ${revision}.`,
    sentenceJoin: ' ',
  },
  zh: {
    figure: (value, label) => `${label}${value}`,
    amount: (value, label) => `${label}${value}`,
    remarked: (text, remarks) => `${text}（${remarks}）`,
    remarkJoin: '，',
    figureJoin: '；',
    asOf: (date) => `截至${date}`,
    content: (text, date) => (date === null ? `${text}。` : `截至${date}，${text}。`),
    dated: (statement, date) => `${statement}（截至${date}）。`,
    source: (publisher, title, date, address) =>
      `来源：${publisher}《${title}》（${date}）${address ? `，${address}` : ''}。`,
    derivedFrom: (publisher, title, date, address) =>
      `据以下来源推算：${publisher}《${title}》（${date}）${address ? `，${address}` : ''}。`,
    caveat: (text) => `说明：${text}。`,
    reference: (factId, revision) => `新闻咨询台记录：${factId}，第${revision}版。`,
    sentenceJoin: '',
  },
});
