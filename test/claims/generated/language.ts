/** What both languages can say, so that the kinds of sentences need not know which one they write in. */
import { Decimal } from 'decimal.js';
import { type Measure, type MeasureName, measureOf } from './measures.js';
import { chineseNumeral, englishNumeral } from './notation.js';
import type { MeasureWords } from './parts-en.js';
import * as en from './parts-en.js';
import * as zh from './parts-zh.js';
import type { Random } from './random.js';
import { type Form, fill, inflectChinese, inflectEnglish } from './template.js';
import { otherTimeEn, otherTimeZh, recordedTimeEn, recordedTimeZh, type Time } from './times.js';
import type { Relation, Said } from './verdict.js';

/** Words with a note whether a careful reader may leave them unread. */
export interface Phrase {
  readonly text: string;
  readonly rare: boolean;
}

type BoundVerb = 'over' | 'at-least' | 'at-most' | 'less-than';

export interface Setting {
  readonly place: string;
  readonly holder?: string;
  readonly time?: Time;
  readonly form?: Form;
}

type Frames = keyof typeof en.frames;
type Developments = keyof typeof en.developments;

export interface Language {
  readonly lang: 'en' | 'zh';
  readonly otherCities: readonly string[];
  readonly otherCountries: readonly string[];
  readonly districts: readonly string[];
  readonly otherHolders: readonly string[];
  readonly elsewhere: readonly string[];
  readonly marks: readonly string[];
  readonly lineMarks: readonly string[];
  /** Lines of lists and fact boxes: {S} the quantity, {q} the figure. */
  readonly lines: readonly string[];
  readonly otherCurrencies: readonly string[];
  /** The scale of an amount in another currency: 1 billion or 1亿. */
  readonly currencyScale: string;
  wordsOf(name: MeasureName): MeasureWords;
  home(measure: Measure, random: Random): string;
  numeral(measure: Pick<Measure, 'unit'>, said: Said, random: Random): Phrase;
  /** A figure with its hedge, unit and classifier. */
  quantity(measure: Measure, relation: Relation, said: Said, random: Random, upper?: Said): Phrase;
  /** A clause that states the quantity at a time and place. */
  state(name: MeasureName, quantity: string, setting: Setting, random: Random): string;
  /** The same by a verb of bounds: "exceeds", 不超过. */
  bounded(
    name: MeasureName,
    bound: BoundVerb,
    said: Said,
    setting: Setting,
    random: Random,
  ): Phrase;
  opposite(name: MeasureName, quantity: string, place: string, random: Random): string;
  develop(
    way: Developments,
    name: MeasureName,
    quantity: string,
    place: string,
    random: Random,
  ): string;
  frame(way: Frames, clause: string, random: Random): string;
  notOnly(clause: string, name: MeasureName, quantity: string, place: string): string;
  notOnlyBut(name: MeasureName, quantity: string, place: string): string;
  /** The quantity by name, as a line begins with it. */
  label(name: MeasureName, place: string): string;
  sentence(clause: string): string;
  recordedTime(measure: Measure, random: Random): Time;
  otherTime(measure: Measure, random: Random): Time;
}

const usual: Random = {
  next: () => 0.3,
  int: (low) => low,
  pick: (from) => from[0] as (typeof from)[number],
  chance: () => false,
};

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const genitive = (place: string) => `${place}’s`;

const englishSlots = (place: string, holder: string | undefined) => ({
  P: place,
  'P’s': genitive(place),
  H: holder ?? '',
});

/** `[is/are|was/were]`: singular or plural, and where a bar stands, now or then. */
function agree(text: string, plural: boolean, past: boolean): string {
  return text.replace(/\[([^[\]]+)\]/g, (_, choices: string) => {
    const [now = '', then = now] = choices.split('|');
    const [one = '', many = one] = (past ? then : now).split('/');
    return plural ? many : one;
  });
}

/** Words that make a predicate of their own: 总资产超过…, not 总资产为超过…. */
const boundWords = /^(?:超过|逾|不|近|将近|接近|少于|至少|至多|最多|约|大约|大概)/;

/** Words behind the figure that leave no noun to follow. */
const closing = /(?:at the most|and upwards|if not more|还多|之间)$/;

const isPast = (form: Form) => form === 'past' || form === 'negative-past';

/** Figures that are not counted out one by one are less, not fewer. */
const lessOrFewer = (hedge: string, unit: Measure['unit']) =>
  unit === 'yuan' || unit === 'percent' ? hedge.replace('fewer', 'less') : hedge;

/** The form of the sentence: what was done at an event is past, a level at a stated time as well. */
function formOf(measure: Measure, { form, time }: Setting, random: Random): Form {
  const past = !measure.at || time !== undefined || random.chance(0.2);
  if (form === undefined) return past ? 'past' : 'present';
  return form === 'negative' && past ? 'negative-past' : form;
}

const english: Language = {
  ...en,
  lang: 'en',
  currencyScale: '1e9',
  wordsOf: (name) => en.measureWords[name],
  home: ({ home }, random) => random.pick(en.homes[home]),
  numeral: ({ unit }, said, random) => englishNumeral(unit, said, random),
  quantity(measure, relation, said, random, upper) {
    const { unit } = measure;
    if (relation === 'between' && upper) {
      const n = englishNumeral(unit, said, usual).text;
      const m = englishNumeral(unit, upper, usual).text;
      const range = random.pick(unit === 'yuan' ? en.ranges.slice(0, 2) : en.ranges);
      return { text: fill(range, { n, m }), rare: false };
    }
    const numeral = englishNumeral(unit, said, random);
    if (relation === 'is' || relation === 'between') return numeral;
    const hedge = lessOrFewer(random.pick(en.hedges[relation]), unit);
    return { text: fill(hedge, { n: numeral.text }), rare: numeral.rare };
  },
  state(name, quantity, setting, random) {
    const words = en.measureWords[name];
    const { place, holder = words.holder, time } = setting;
    const form = formOf(measureOf(name), setting, random);
    const said = quantity.startsWith('at ') ? en.states.slice(0, 1) : en.states;
    const bySubject = `${words.subject} ${random.pick(said)}`;
    const template =
      !closing.test(quantity) && random.chance(0.6)
        ? random.pick(words.level)
        : words.plural
          ? bySubject.replace('>', '*>')
          : bySubject;
    const clause = fill(inflectEnglish(template, form), {
      ...englishSlots(place, holder),
      q: quantity,
    });
    if (!time) return clause;
    return closing.test(quantity) || random.chance(0.6)
      ? `${time.text}, ${clause}`
      : `${clause} ${time.text}`;
  },
  bounded(name, bound, said, setting, random) {
    const words = en.measureWords[name];
    const { place, holder = words.holder, time } = setting;
    const measure = measureOf(name);
    const form = formOf(measure, setting, random);
    const plural = words.plural === true;
    const verb = random.pick(en.boundVerbs[bound]);
    const numeral = englishNumeral(measure.unit, said, random);
    const said_ = agree(plural ? verb.replace('>', '*>') : verb, plural, isPast(form));
    const clause = fill(inflectEnglish(`${words.subject} ${said_}`, form), {
      ...englishSlots(place, holder),
      n: numeral.text,
    });
    return { text: time ? `${time.text}, ${clause}` : clause, rare: numeral.rare };
  },
  opposite(name, quantity, place, random) {
    const words = en.measureWords[name];
    return fill(random.pick(words.opposite), { ...englishSlots(place, words.holder), q: quantity });
  },
  develop(way, name, quantity, place, random) {
    const words = en.measureWords[name];
    const s = fill(words.subject, englishSlots(place, words.holder));
    const frame = agree(random.pick(en.developments[way]), words.plural === true, false);
    const agreed = words.plural ? frame.replace('{S} is ', '{S} are ') : frame;
    return fill(agreed, { S: capital(s), s, q: quantity });
  },
  frame: (way, clause, random) =>
    capital(fill(random.pick(en.frames[way]), { c: clause, C: capital(clause) })),
  notOnly(_, name, quantity, place) {
    const words = en.measureWords[name];
    const s = fill(words.subject, englishSlots(place, words.holder));
    const be = measureOf(name).at ? (words.plural ? 'are' : 'is') : 'was';
    return `Not only ${be} ${s} ${quantity}, but the figure is also well documented.`;
  },
  notOnlyBut(name, quantity, place) {
    const words = en.measureWords[name];
    const s = fill(words.subject, englishSlots(place, words.holder));
    const be = words.plural ? 'are' : 'is';
    return `${capital(s)} ${be} not just ${quantity} but more.`;
  },
  label(name, place) {
    const words = en.measureWords[name];
    return capital(fill(words.subject.replace(/^the /, ''), englishSlots(place, words.holder)));
  },
  sentence: (clause) => `${capital(clause)}.`,
  recordedTime: recordedTimeEn,
  otherTime: otherTimeEn,
};

const chinese: Language = {
  ...zh,
  lang: 'zh',
  currencyScale: '1e8',
  wordsOf: (name) => zh.measureWords[name],
  home: ({ home }, random) => random.pick(zh.homes[home]),
  numeral({ unit }, said, random) {
    const { text, classifier, rare } = chineseNumeral(unit, said, random);
    return { text: text + classifier, rare };
  },
  quantity(measure, relation, said, random, upper) {
    const { unit } = measure;
    if (relation === 'between' && upper) {
      const { text: n, classifier: k } = chineseNumeral(unit, said, usual);
      const { text: m } = chineseNumeral(unit, upper, usual);
      return { text: fill(random.pick(zh.ranges), { n, m, k }), rare: false };
    }
    const { text: n, classifier: k, open, rare } = chineseNumeral(unit, said, random);
    if (relation === 'is' || relation === 'between') return { text: n + k, rare };
    const hedges = zh.hedges[relation].filter((hedge) => open || !hedge.includes('{o}'));
    return { text: fill(random.pick(hedges), { n, k, o: '' }), rare };
  },
  state(name, quantity, setting, random) {
    const words = zh.measureWords[name];
    const { place, holder = words.holder, time, form = 'present' } = setting;
    const levels = words.level.filter((level) => !closing.test(quantity) || level.endsWith('{q}'));
    const template =
      levels.length > 0 && random.chance(0.75)
        ? random.pick(levels)
        : `${words.subject}${random.pick(zh.states)}`;
    const bounded = boundWords.test(quantity)
      ? template.replace(/<[为是]>\{q\}$/, '{q}')
      : template;
    const clause = fill(inflectChinese(bounded, form), { P: place, H: holder ?? '', q: quantity });
    return (time?.text ?? '') + clause;
  },
  bounded(name, bound, said, setting, random) {
    const words = zh.measureWords[name];
    const { place, holder = words.holder, time } = setting;
    const { text: n, classifier: k, rare } = chineseNumeral(measureOf(name).unit, said, random);
    const verb = random.pick(zh.boundVerbs[bound]);
    const text = fill(words.subject + verb, { P: place, H: holder ?? '', n, k });
    return { text: (time?.text ?? '') + text, rare };
  },
  opposite(name, quantity, place, random) {
    const words = zh.measureWords[name];
    return fill(random.pick(words.opposite), { P: place, H: words.holder ?? '', q: quantity });
  },
  develop(way, name, quantity, place, random) {
    const words = zh.measureWords[name];
    const S = fill(words.subject, { P: place, H: words.holder ?? '' });
    return fill(random.pick(zh.developments[way]), { S, q: quantity });
  },
  frame: (way, clause, random) => fill(random.pick(zh.frames[way]), { c: clause }),
  notOnly: (clause) => `不仅${clause}，而且这一数字有据可查。`,
  notOnlyBut(name, quantity, place) {
    const words = zh.measureWords[name];
    return `${fill(words.subject, { P: place, H: words.holder ?? '' })}不止${quantity}。`;
  },
  label(name, place) {
    const words = zh.measureWords[name];
    return fill(words.subject, { P: place, H: words.holder ?? '' });
  },
  sentence: (clause) => `${clause}。`,
  recordedTime: recordedTimeZh,
  otherTime: otherTimeZh,
};

export const languages = [english, chinese] as const;

/** The figure of the record, said with all its places. */
export function recorded(measure: Measure): Said {
  const value = new Decimal(measure.value);
  return { value, step: stepOf(measure.value) };
}

/** The size of the last place that is not an idle zero; decimals count as they are written. */
function stepOf(written: string): Decimal {
  const [, fraction] = written.split('.');
  if (fraction !== undefined) return new Decimal(10).pow(-fraction.length);
  const zeros = /0*$/.exec(written)?.[0].length ?? 0;
  return new Decimal(10).pow(Math.min(zeros, written.length - 1));
}
