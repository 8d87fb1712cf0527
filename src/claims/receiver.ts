/** Whether a claim makes the one who gives on record the one who is given to. Pure. */
import { givingWords } from '../reading/clauses/converse.js';
import type { ReadSentence, Statement } from '../reading/clauses/statement.js';
import type { Token } from '../reading/clauses/tokens.js';
import type { LocatedReading } from './located.js';
import type { Target } from './targets.js';

const toward = /^(?:to|向|给|对|为|予|给予)$/;
const fromWhom = /^(?:by|from|由|被|来自)$/;
const passive = /^(?:was|were|been|being|is|are|被|获|受)$/;
/** Verbs of giving that have somebody given to right behind them, or before them in the passive. */
const sending =
  /^(?:sent|send|sends|sending|handed|offered|gave|give|gives|given|awarded|paid|lent|granted)$/;
/** Words between a preposition and the holder that it leads: its place and articles. */
const isLead = ({ form, kind, classes }: Token) =>
  kind === 'han' || kind === 'word' ? /^(?:the|'s|的|市)$/.test(form) || classes.size === 0 : false;

/** Words as written that name the giver on record where it is given to; `null` where it is not. */
export function givenTo(
  { tokens }: ReadSentence,
  { passage: [from, to] }: Statement,
  located: LocatedReading,
  { needs, lexis }: Target,
): string | null {
  if (![...lexis.words].some((word) => givingWords.has(word))) return null;
  const verb = tokens.findIndex(
    ({ form }, index) =>
      index >= from && index < to && (givingWords.has(form) || sending.test(form)),
  );
  if (verb < 0) return null;
  const holders = located.mentions.filter(
    ({ kind, concept }) => kind === 'organization-kind' && needs.has(concept),
  );
  const given = holders.map(({ begin }) => {
    const at = tokens.findIndex(({ end }) => end > begin);
    if (at < 0) return false;
    // "The foundations were given ...": a passive has the one who is given to before it.
    const isGiven =
      at < verb &&
      passive.test(tokens[verb - 1]?.form ?? '') &&
      sending.test(tokens[verb]?.form ?? '') &&
      !tokens.slice(at, verb).some(({ kind }) => kind === 'figure');
    if (isGiven) return true;
    let led = at - 1;
    while (led >= 0 && led > at - 4 && led !== verb && isLead(tokens[led] as Token)) led -= 1;
    const lead = tokens[led];
    if (!lead || fromWhom.test(lead.form)) return false;
    return toward.test(lead.form) || (led === verb && lead.kind === 'word');
  });
  const [holder] = holders;
  if (!holder || !given.every(Boolean)) return null;
  return located.folded.slice(holder.begin, holder.finish);
}
