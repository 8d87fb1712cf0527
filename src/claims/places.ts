/** Which place a claim is bound to where its sentence names one or several. Pure. */
import { sharesOut } from '../reading/clauses/read.js';
import type { ReadSentence, Statement } from '../reading/clauses/statement.js';
import type { Token } from '../reading/clauses/tokens.js';
import type { Mention } from '../reading/concepts/read.js';
import type { Located, LocatedReading } from './located.js';

export interface BoundPlaces {
  readonly places: readonly string[];
  /** One figure for several places together. */
  readonly joint: boolean;
}

type Place = Located<Mention>;

const link = /^(?:and|or|\/|&|、|和|与|及|以及|跟|同|,|，|'s|的|s|city|市|the)+$/;

/** Places set against the one spoken of: "unlike Beijing", 与北京不同, 比上海. */
function isContrasted({ tokens }: ReadSentence, place: Place): boolean {
  const index = tokens.findIndex(({ end }) => end > place.begin);
  const after = tokens.findIndex(({ start }) => start >= place.finish);
  const near = tokens.slice(Math.max(0, index - 3), index);
  const before = near.slice(near.findLastIndex(({ kind }) => kind === 'mark') + 1);
  const contrast = before.findLast(
    ({ classes, kind, form }) =>
      (classes.has('contrast') && !/^(?:不同|相比|对比)$/.test(form)) || kind === 'figure',
  );
  if (contrast?.classes.has('contrast')) return true;
  // "Shanghai, not Beijing, has": who is denied to be the one.
  const isApposed = tokens[after]?.kind === 'mark' || tokens[after]?.form === 'but';
  if (before.at(-1)?.classes.has('negator') && isApposed) return true;
  const next = after < 0 ? [] : tokens.slice(after, after + 2);
  const led = before.at(-1);
  if (led && /^(?:与|和|跟|同)$/.test(led.form))
    return next.some(({ form }) => /^(?:不同|相比|相反|不一样|相较)/.test(form));
  return next[0]?.classes.has('contrast') === true && /^(?:不同|相比)/.test(next[0].form);
}

/** "Beijing's neighbour", 北京的邻居: the place belongs to a word that is itself another one's name. */
function isOwner({ tokens }: ReadSentence, place: Place, places: readonly Place[]): boolean {
  const after = tokens.findIndex(({ start }) => start >= place.finish);
  if (after < 0) return false;
  const own = tokens[after]?.form;
  if (own !== "'s" && own !== '的') return false;
  const next = tokens[after + 1];
  const owned = next && next.classes.size === 0 && (next.kind === 'word' || next.kind === 'han');
  if (!owned) return false;
  const behind = tokens[after + 2];
  // "Beijing's rival," or "Beijing's neighbour Tianjin".
  return (
    behind?.kind === 'mark' ||
    places.some(({ begin }) => behind !== undefined && begin === behind.start)
  );
}

const distinct = (places: readonly Place[]) => [...new Set(places.map(({ concept }) => concept))];

/** Runs of places joined by "and", 、 and the like. */
function runsOf(folded: string, places: readonly Place[]): Place[][] {
  const runs: Place[][] = [];
  for (const place of places) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const between = last ? folded.slice(last.finish, place.begin).replace(/\s+/g, '') : '';
    if (
      run &&
      last &&
      between !== '' &&
      link.test(between) &&
      /and|or|\/|&|、|和|与|及|跟|同/.test(between)
    )
      run.push(place);
    else runs.push([place]);
  }
  return runs;
}

/**
 * The places a statement is about: of a run of places as many as figures with "respectively", the
 * one in its turn; in brackets the one beside it; else the nearest in its own clause, else the
 * nearest before it in the sentence, else one behind it, else `before`.
 */
export function placesOf(
  read: ReadSentence,
  statement: Statement,
  located: LocatedReading,
  before: readonly string[],
): BoundPlaces {
  const { tokens, statements } = read;
  const all = located.mentions.filter(({ kind, role }) => kind === 'place' && role !== 'asker');
  const own = all.filter((place) => !isContrasted(read, place) && !isOwner(read, place, all));
  const bracketed = bracketOf(read, statement, all);
  if (bracketed) return { places: [bracketed.concept], joint: false };
  if (own.length === 0) return { places: before, joint: false };
  const figure = tokens[statement.at] as Token;
  const antecedent = antecedentOf(read, statement, all);
  if (antecedent) return { places: [antecedent.concept], joint: false };
  const runs = runsOf(located.folded, own);
  const run = runs.find(
    (among) =>
      distinct(among).length > 1 &&
      among[0] &&
      among[0].begin < (tokens[statements[0]?.at ?? 0]?.start ?? 0),
  );
  if (run) {
    const order = statements.findIndex(({ at }) => at === statement.at);
    const names = distinct(run);
    const inTurn =
      sharesOut(tokens) ||
      (statements.length === names.length && statements.length > 1 && !statement.joint);
    if (inTurn && statements.length === names.length) {
      return { places: [names[order] as string], joint: false };
    }
  }
  const [from, to] = [
    tokens[statement.core[0]]?.start ?? 0,
    tokens[statement.core[1] - 1]?.end ?? 0,
  ];
  const inClause = own.filter((place) => place.begin >= from && place.finish <= to);
  const passageEnd = tokens[statement.passage[1] - 1]?.end ?? 0;
  const earlier = own.filter((place) => place.finish <= figure.start);
  const later = own.filter((place) => place.begin >= figure.end && place.finish <= passageEnd);
  const nearest =
    inClause.findLast((place) => place.finish <= figure.start) ??
    inClause.find((place) => place.begin >= figure.end) ??
    earlier.at(-1) ??
    later[0];
  if (!nearest) return { places: before, joint: false };
  const mates = runs.find((among) => among.includes(nearest)) ?? [nearest];
  const names = distinct(mates);
  // "in Haidian, Beijing": the narrower of two in one clause that are not joined is meant as well.
  const clause = distinct(inClause);
  return {
    places: names.length > 1 ? names : clause.length > 1 ? clause : names,
    joint: names.length > 1,
  };
}

/** "..., Shanghai, which has 16,723": the place that a relative clause is about. */
function antecedentOf(
  { tokens }: ReadSentence,
  { at, core }: Statement,
  places: readonly Place[],
): Place | null {
  const relative = tokens[core[0] - 1];
  if (core[0] > at || !relative || !/^(?:which|whose|where|who)$/.test(relative.form)) return null;
  const before = tokens[core[0] - 2];
  const last = before?.form === ',' ? tokens[core[0] - 3] : before;
  return last
    ? (places.find(({ begin, finish }) => begin <= last.start && finish >= last.end) ?? null)
    : null;
}

/** The place in brackets behind a figure, or before the brackets a figure stands in. */
function bracketOf(
  { tokens }: ReadSentence,
  { at, said }: Statement,
  own: readonly Place[],
): Place | null {
  let next = at + 1;
  while (next < tokens.length && (tokens[next]?.end ?? 0) <= said.end) next += 1;
  const open = tokens[next];
  if (open && /^[(（]$/.test(open.form)) {
    const inside = tokens[next + 1];
    const place = own.find(({ begin }) => inside !== undefined && begin === inside.start);
    if (place) return place;
  }
  const outer = tokens[at - 1];
  if (outer && /^[(（]$/.test(outer.form)) {
    return own.findLast(({ finish }) => finish <= outer.start) ?? null;
  }
  return null;
}
