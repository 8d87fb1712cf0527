/** A judged claim in words: what was said, what is on record, and what accounts for a gap. Pure. */

import type { Claim, ClaimNote } from '../claims/claim.js';
import type { Slip } from '../claims/slip.js';
import { writeDate, writeValue } from '../facts/figure-text.js';
import type { FactRecord } from '../facts/record.js';
import type { Change } from '../facts/series/change.js';
import type { Script } from '../reading/language.js';
import type { Line } from './card.js';
import { changeClaimWords } from './catalogue/change-claims.js';
import { claimWords, currencyWords } from './catalogue/claims.js';
import { asOfInSentence, figureValue, sourcesOf } from './fact-lines.js';
import { inScript, languageOf, toTraditional } from './words.js';

const scripted = (text: string, script: Script) =>
  script === 'zh-Hant' ? toTraditional(text) : text;

/** As much of what was said as tells the reader which passage is meant. */
const longestSaid = 160;

function excerpt(text: string): string {
  const characters = [...text.replace(/\s+/g, ' ').trim()];
  if (characters.length <= longestSaid) return characters.join('');
  return `${characters.slice(0, longestSaid).join('')}…`;
}

const grouped = (factor: number) => factor.toLocaleString('en-US');

function slipText(slip: Slip, script: Script): string {
  const words = claimWords(script);
  switch (slip.kind) {
    case 'transposed':
      return words.transposed;
    case 'dropped-digit':
      return words.droppedDigit;
    case 'doubled-digit':
      return words.doubledDigit;
    case 'currency': {
      const names = currencyWords(script);
      return words.currency(names[slip.said], names[slip.recorded]);
    }
    case 'factor': {
      const text = words.factor(grouped(slip.factor), slip.said === 'too-large');
      if (!slip.scales) return text;
      return [text, words[`scales-${slip.scales}`]].join(script === 'en' ? ' ' : '');
    }
  }
}

/** A change with both its figures: `from 7,965 (2012) to 12,858 (November 2021): +4,893, +61.4%`. */
function changeText({ from, to, difference, percent, times }: Change, script: Script): string {
  const signed = (value: string) => (value.startsWith('-') ? value.replace('-', '−') : `+${value}`);
  const size = writeValue(
    { value: difference.value.replace('-', ''), unit: to.figure.unit, places: undefined },
    languageOf(script),
  );
  const by = signed(`${difference.value.startsWith('-') ? '-' : ''}${scripted(size, script)}`);
  return changeClaimWords(script).change({
    from: figureValue(from.figure, script),
    fromDate: asOfInSentence(from.figure.asOf, script),
    to: figureValue(to.figure, script),
    toDate: asOfInSentence(to.figure.asOf, script),
    by: [by, ...(percent ? [`${signed(percent.value)}%`] : [])].join(script === 'en' ? ', ' : '，'),
    times: times?.value ?? '',
  });
}

function noteText(note: ClaimNote, claim: Claim, record: FactRecord, script: Script): string {
  const words = claimWords(script);
  switch (note.code) {
    case 'slip':
      return slipText(note.slip, script);
    case 'misprint': {
      const erratum = record.byId
        .get(claim.factId ?? '')
        ?.errata.find(({ id }) => id === note.erratumId);
      const source = erratum && record.sources.get(erratum.source);
      return erratum && source
        ? words.misprint(inScript(source.publisher, script), inScript(erratum.asRead, script))
        : '';
    }
    case 'other-fact': {
      const fact = record.byId.get(note.factId);
      return fact ? words.otherFact(inScript(fact.title, script)) : '';
    }
    case 'other-point': {
      const { point, headline } = note;
      return changeClaimWords(script).otherPoint(
        asOfInSentence(point.figure.asOf, script),
        figureValue(headline.figure, script),
        asOfInSentence(headline.figure.asOf, script),
      );
    }
    case 'change':
      return changeText(note.change, script);
    case 'converted': {
      const rate = record.rates.find(({ id }) => id === note.rateId);
      if (!rate) return '';
      const language = languageOf(script);
      const yuan = writeValue({ value: note.yuan, unit: 'yuan' }, language);
      return scripted(words.converted(yuan, rate.yuan, writeDate(rate.on, language)), script);
    }
    case 'place':
      return words.place(inScript(note.asked, script));
    case 'time':
      return words.time(inScript(note.asked, script));
    case 'direction':
      return note.said === 'up' ? words.directionUp : words.directionDown;
    case 'withdrawn':
      return words.withdrawn;
    case 'negated':
      return words.negated;
    case 'unborne':
      return words[`unborne-${note.why}`];
    case 'unread':
      return words.unread(excerpt(note.words.join(' ')));
  }
}

/** The recorded figure with its label and date, or the fact's statement; `null` where none is. */
export function onRecordText(claim: Claim, record: FactRecord, script: Script): string | null {
  const fact = record.byId.get(claim.factId ?? '');
  if (!fact) return null;
  if (!claim.recorded) return inScript(fact.statement, script);
  const separator = script === 'en' && claim.recorded.unit !== 'date' ? ' ' : ' · ';
  const value = `${figureValue(claim.recorded, script)}${separator}${inScript(claim.recorded.label, script)}`;
  // A date that is the figure itself is not told twice.
  if (claim.recorded.unit === 'date' && claim.recorded.value === claim.recorded.asOf.date) {
    return value;
  }
  return claimWords(script).dated(value, asOfInSentence(claim.recorded.asOf, script));
}

/** What accounts for the verdict, a sentence a note; what the record is silent on is said so. */
export function claimNotes(claim: Claim, record: FactRecord, script: Script): readonly string[] {
  const told = claim.notes
    .map((note) => noteText(note, claim, record, script))
    .filter((text) => text !== '');
  const isWithdrawn = claim.notes.some(({ code }) => code === 'withdrawn');
  const isSilent = claim.verdict === 'no-record' && !isWithdrawn;
  return isSilent ? [claimWords(script).silent, ...told] : told;
}

const shortestSaid = 60;

/** The beginning of what was said, for a line. */
export function saidInShort({ said }: Claim): string {
  const characters = [...said.text.replace(/\s+/g, ' ').trim()];
  return characters.length <= shortestSaid
    ? characters.join('')
    : `${characters.slice(0, shortestSaid).join('')}…`;
}

/** Everything told of one claim, under its verdict. */
export function claimLines(claim: Claim, record: FactRecord, script: Script): readonly Line[] {
  const words = claimWords(script);
  const fact = record.byId.get(claim.factId ?? '');
  const onRecord = onRecordText(claim, record, script);
  const sources = fact ? sourcesOf(fact, record) : [];
  const cited = sources
    .map(({ source }) => inScript(source.publisher, script))
    .join(script === 'en' ? ', ' : '、');
  return [
    [words.said(excerpt(claim.said.text))],
    ...(onRecord ? [[words.onRecord(onRecord)]] : []),
    ...(cited ? [[`${words.source}${cited}`]] : []),
    ...claimNotes(claim, record, script).map((note): Line => [note]),
  ];
}
