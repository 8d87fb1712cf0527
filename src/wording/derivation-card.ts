/** What was computed from recorded figures, with everything needed to do it again. Pure. */
import { Decimal } from 'decimal.js';
import type {
  Derivation,
  DerivationInput,
  DerivationRequest,
  Refusal,
  WorkingStep,
} from '../facts/derive/request.js';
import { writeDate, writeValue } from '../facts/figure-text.js';
import { figureName } from '../facts/parts.js';
import type { Fact, FactRecord } from '../facts/record.js';
import { unitForm } from '../facts/units.js';
import type { Script } from '../reading/language.js';
import type { Card, Line, Section } from './card.js';
import { answerWords } from './catalogue/answer.js';
import { deriveWords } from './catalogue/derive.js';
import { asOfInSentence, caveatTexts, figureValue, sourceLine, sourcesOf } from './fact-lines.js';
import { tellsOf } from './tells.js';
import { inScript, languageOf, toTraditional } from './words.js';

function nameOf({ fact, figure }: DerivationInput, script: Script): string {
  const words = deriveWords(script);
  const title = inScript(fact.title, script);
  return words.quoted(
    fact.figures.length > 1 ? words.under(title, inScript(figure.label, script)) : title,
  );
}

function titleOf(
  request: DerivationRequest,
  inputs: readonly DerivationInput[],
  script: Script,
): string {
  const words = deriveWords(script);
  const [first = '', second = ''] = inputs.map((input) => nameOf(input, script));
  switch (request.op) {
    case 'share':
      return words.share(first, second);
    case 'difference':
      return words.difference(first, second);
    case 'ratio':
      return words.ratio(first, second);
    case 'sum':
      return words.sum(inputs.map((input) => nameOf(input, script)).join(words.listJoin));
    case 'per-unit':
      return words.perUnit(first, inputs[1]?.figure.unit ?? 'organization');
    case 'currency':
      return words.inDollars(first);
  }
}

/** Amounts per unit below this are written in digits alone, which is how they are quoted. */
const writtenInFull = 1_000_000;

/** `468429元`, not `46.8429万元`, for what falls to one of many. */
function writtenValue({ value, unit, per }: Derivation, script: Script): string {
  if (unit === null) return value;
  const inFull = per !== null && script !== 'en' && new Decimal(value).abs().lt(writtenInFull);
  const written = inFull
    ? `${value}${unitForm(unit).zh}`
    : writeValue({ value, unit, places: undefined }, languageOf(script));
  return script === 'zh-Hant' ? toTraditional(written) : written;
}

/** The result in words: `52.9%`, `over 408,888 yuan per project`. */
function valueText(
  derivation: Derivation,
  script: Script,
  qualify: (value: string) => string,
): string {
  const words = deriveWords(script);
  const { value, unit, per } = derivation;
  if (unit === null) return qualify(words.ratioValue(value));
  const text = qualify(writtenValue(derivation, script));
  return per === null ? words.valueOf(text, unit) : words.valuePer(text, unit, per);
}

/** The result as it may be told: `about 15.33 billion US dollars`. */
export function derivedValue(derivation: Derivation, script: Script): string {
  const words = deriveWords(script);
  const { qualifier } = derivation;
  return valueText(derivation, script, (value) =>
    qualifier === 'exact' ? value : words[qualifier](value),
  );
}

/** Digits in groups of three, for arithmetic in either language. */
function grouped(text: string): string {
  const [whole = '', decimals] = text.split('.');
  const commas = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return decimals === undefined ? commas : `${commas}.${decimals}`;
}

function stepText({ terms, sign, result, whole }: WorkingStep): string {
  return `${terms.map(grouped).join(` ${sign} `)} = ${grouped(result)}${whole ? '' : '…'}`;
}

function workingLines(derivation: Derivation, script: Script): readonly Line[] {
  const words = deriveWords(script);
  const { rounding } = derivation;
  const result = valueText(derivation, script, (value) => value);
  const precision =
    derivation.request.op === 'currency' ? words.toDigits : words.toPlaces(rounding.places);
  const write = rounding.mode === 'down' ? words.roundedDown : words.roundedHalfUp;
  const rounded = rounding.mode === 'none' ? [] : [write(result, precision)];
  return [
    [words.formula(derivation.formula.replaceAll('*', '×').replaceAll(' / ', ' ÷ '))],
    ...derivation.steps.map((step): Line => [stepText(step)]),
    ...rounded.map((text): Line => [text]),
  ];
}

function inputLine(input: DerivationInput, script: Script): Line {
  const words = deriveWords(script);
  const { fact, figure } = input;
  return [
    `${nameOf(input, script)}${words.reading}`,
    words.input(
      figureValue(figure, script),
      asOfInSentence(figure.asOf, script),
      inScript(figure.scope, script),
    ),
    ` · ${figureName(input.ref)} r${fact.revision}`,
  ];
}

function sourceLines(
  inputs: readonly DerivationInput[],
  record: FactRecord,
  script: Script,
): readonly Line[] {
  const cited = inputs.flatMap(({ fact }) => sourcesOf(fact, record));
  const bySource = new Map(cited.map((each) => [each.source.key, each]));
  return [...bySource.values()].map((each) => sourceLine({ ...each, note: undefined }, script));
}

function warnings(
  inputs: readonly DerivationInput[],
  record: FactRecord,
  script: Script,
): readonly Line[] {
  const words = deriveWords(script);
  const facts = [...new Map(inputs.map(({ fact }) => [fact.id, fact])).values()];
  const title = (fact: Fact) => inScript(fact.title, script);
  const caveats = new Set(facts.flatMap((fact) => caveatTexts(fact, record, script)));
  return [
    ...[...caveats].map((text): Line => [answerWords(script).caveat(text)]),
    ...facts
      .filter(({ errata }) => errata.length > 0)
      .map((fact): Line => [words.erratum(title(fact))]),
    ...facts
      .filter(({ recomputed }) => recomputed.length > 0)
      .map((fact): Line => [words.recomputed(title(fact))]),
  ];
}

/** A computed figure with its inputs, their dates, the formula and every step. */
export function derivationCard(derivation: Derivation, record: FactRecord, script: Script): Card {
  const words = deriveWords(script);
  const { inputs, rate } = derivation;
  const recorded = derivation.recorded ? record.byId.get(derivation.recorded.factId) : undefined;
  const rateSource = rate ? record.sources.get(rate.source) : undefined;
  const rateLines: Line[] = rate
    ? [
        [
          words.rate(
            new Decimal(rate.yuan).toFixed(),
            inScript(rate.label, script),
            writeDate(rate.on, languageOf(script)),
            rateSource ? inScript(rateSource.publisher, script) : rate.source,
          ),
        ],
      ]
    : [];
  const sections: Section[] = [
    {
      heading: words.inputs,
      lines: [...inputs.map((input) => inputLine(input, script)), ...rateLines],
    },
    { heading: words.working, lines: workingLines(derivation, script) },
    {
      heading: words.sources,
      lines: [
        ...sourceLines(inputs, record, script),
        ...(rateSource ? [sourceLine({ source: rateSource, note: undefined }, script)] : []),
      ],
    },
  ];
  return {
    kind: 'answer',
    script,
    headline: [
      [
        { strong: derivedValue(derivation, script) },
        ` · ${titleOf(derivation.request, inputs, script)}`,
      ],
      [words.asOf(asOfInSentence(derivation.asOf, script))],
    ],
    body: [
      ...(recorded
        ? [[words.recorded(inScript(recorded.title, script), recorded.id)] satisfies Line]
        : []),
      ...warnings(inputs, record, script),
    ],
    sections: sections.filter(({ lines }) => lines.length > 0),
    footer: words.computed,
    actions: [],
    tells: tellsOf(
      'derivation',
      inputs.map(({ fact }) => fact),
      record,
    ),
  };
}

function reasonFor(refusal: Refusal, script: Script): string {
  const words = deriveWords(script);
  if (refusal.code === 'unknown-figure') return words['unknown-figure'](refusal.missing ?? '');
  if (refusal.code === 'rate-date') {
    return words['rate-date'](writeDate(refusal.rate?.on ?? '', languageOf(script)));
  }
  if (refusal.code === 'not-comparable') {
    const reason = refusal.because?.reason;
    return words['not-comparable'](reason ? inScript(reason, script) : '');
  }
  return words[refusal.code];
}

/** Why nothing was computed, with the figures and dates that do not go together. */
export function refusalCard(refusal: Refusal, script: Script): Card {
  const words = deriveWords(script);
  return {
    kind: 'decline',
    script,
    headline: [[reasonFor(refusal, script)]],
    title: words.refusedTitle,
    body: [],
    sections:
      refusal.inputs.length > 0
        ? [
            {
              heading: words.atFault,
              lines: refusal.inputs.map((input) => inputLine(input, script)),
            },
          ]
        : [],
    actions: [],
  };
}

/** What a question gets from which no computation could be read. */
export function unreadCard(script: Script): Card {
  return {
    kind: 'decline',
    script,
    headline: [[deriveWords(script).unread]],
    body: [],
    sections: [],
    actions: [],
  };
}

/** The card for either outcome. */
export function cardForDerivation(
  outcome: Derivation | Refusal,
  record: FactRecord,
  script: Script,
): Card {
  return outcome.kind === 'derivation'
    ? derivationCard(outcome, record, script)
    : refusalCard(outcome, script);
}
