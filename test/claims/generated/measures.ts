/** The figures that sentences are written about, as the oracle knows them. */
export type Unit = 'organization' | 'person' | 'item' | 'project' | 'yuan' | 'percent';

export interface Measure {
  readonly fact: string;
  /** The figure's id within the fact. */
  readonly figure: string;
  /** In single units: organizations, yuan, per cent. */
  readonly value: string;
  readonly unit: Unit;
  /** The record says "over" this figure. */
  readonly over?: true;
  readonly home: 'beijing' | 'china';
  /** Set for a level at a date; a measure without it counts what was done at an event. */
  readonly at?: { readonly year: number; readonly month: 11 | 12 };
  /** Other years of which the record holds the same measure. */
  readonly alsoIn?: readonly number[];
}

const november2021 = { year: 2021, month: 11 } as const;
const end2020 = { year: 2020, month: 12 } as const;
const beijing = { home: 'beijing' } as const;

export const measures = {
  registered: {
    ...beijing,
    fact: 'registered-total',
    alsoIn: [2012, 2022, 2023],
    figure: 'count',
    value: '12858',
    unit: 'organization',
    at: november2021,
  },
  municipal: {
    ...beijing,
    fact: 'municipal-level',
    figure: 'count',
    value: '4449',
    unit: 'organization',
    at: november2021,
  },
  fiveA: {
    ...beijing,
    fact: 'five-a-rated',
    figure: 'count',
    value: '238',
    unit: 'organization',
    at: november2021,
  },
  municipalShare: {
    ...beijing,
    fact: 'municipal-share',
    figure: 'share',
    value: '34.6',
    unit: 'percent',
    at: november2021,
  },
  fiveAShare: {
    ...beijing,
    fact: 'five-a-share',
    figure: 'share',
    value: '1.85',
    unit: 'percent',
    at: november2021,
  },
  below: {
    ...beijing,
    fact: 'below-municipal',
    figure: 'count',
    value: '8409',
    unit: 'organization',
    at: november2021,
  },
  assets: {
    ...beijing,
    fact: 'total-assets',
    alsoIn: [2022],
    figure: 'amount',
    value: '100197000000',
    unit: 'yuan',
    at: end2020,
  },
  municipalAssets: {
    ...beijing,
    fact: 'municipal-assets',
    figure: 'amount',
    value: '53013000000',
    unit: 'yuan',
    at: end2020,
  },
  employed: {
    ...beijing,
    fact: 'employment',
    alsoIn: [2012, 2014],
    figure: 'people',
    value: '213900',
    unit: 'person',
    at: end2020,
  },
  employedShare: {
    ...beijing,
    fact: 'employment',
    alsoIn: [2012, 2014],
    figure: 'share',
    value: '1.70',
    unit: 'percent',
    at: end2020,
  },
  donated: {
    ...beijing,
    fact: 'covid-donations',
    figure: 'money',
    value: '1400000000',
    unit: 'yuan',
    over: true,
  },
  items: {
    ...beijing,
    fact: 'covid-donations',
    figure: 'items',
    value: '9000000',
    unit: 'item',
    over: true,
  },
  covid: {
    ...beijing,
    fact: 'covid-participation',
    figure: 'count',
    value: '1681',
    unit: 'organization',
  },
  games: {
    ...beijing,
    fact: 'winter-olympics',
    figure: 'count',
    value: '160',
    unit: 'organization',
  },
  programs: {
    ...beijing,
    fact: 'charity-programs',
    figure: 'count',
    value: '50',
    unit: 'project',
  },
  rural: {
    ...beijing,
    fact: 'rural-revitalization',
    figure: 'projects',
    value: '225',
    unit: 'project',
  },
  ruralMoney: {
    ...beijing,
    fact: 'rural-revitalization',
    figure: 'money',
    value: '92000000',
    unit: 'yuan',
    over: true,
  },
  national: {
    home: 'china',
    fact: 'national-total',
    alsoIn: [2012, 2016, 2018, 2019, 2021, 2025],
    figure: 'count',
    value: '891300',
    unit: 'organization',
    at: { year: 2022, month: 12 },
  },
} as const satisfies Record<string, Measure>;

export type MeasureName = keyof typeof measures;

export const measureNames = Object.keys(measures) as readonly MeasureName[];

export function measureOf(name: MeasureName): Measure {
  return measures[name];
}

/** The measures that hold at a date. */
export const datedNames = measureNames.filter((name) => measureOf(name).at !== undefined);

/** The measures of Beijing. */
export const beijingNames = measureNames.filter((name) => measureOf(name).home === 'beijing');

/** The measures whose figure is exact, not "over" the one on record. */
export const exactNames = measureNames.filter((name) => !measureOf(name).over);
