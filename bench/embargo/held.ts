/** What the embargo benchmark holds: a new value of a told figure, and a fact that is new. */
import type { Draft } from '../../src/desk/curation/draft.js';
import type { Person } from '../../src/desk/ports.js';
import type { FiledFactBody } from '../../src/facts/entry.js';
import type { OpenDesk } from '../../src/open-desk.js';

export const editedFact = 'registered-total';
export const newFact = 'held-first-quarter';
const newValue = '13047';
const newCount = '4731';
const title = {
  en: 'Organizations newly registered in early 2026',
  zh: '二〇二六年初新登记社会组织',
};

/** Texts that only what is held contains. */
export const secrets: readonly string[] = [
  ...['13,047', newValue, '4,731', newCount, newFact, title.en, title.zh],
];

const reason = 'embargo benchmark';
const author: Person = { id: '100000000000000011', name: 'Ana' };
const second: Person = { id: '100000000000000012', name: 'Bo' };

const grouped = (value: string) => value.replace(/\B(?=(\d{3})+$)/g, ',');

/** A body with the value of its first figure replaced, in its texts too. */
export function withFirstValue(body: FiledFactBody, value: string): FiledFactBody {
  const [was] = body.figures;
  if (!was) throw new Error(`${body.id} has no figure`);
  const inText = (text: string) =>
    text.replaceAll(grouped(was.value), grouped(value)).replaceAll(was.value, value);
  return {
    ...body,
    figures: body.figures.map((figure) => (figure === was ? { ...was, value } : figure)),
    statement: { en: inText(body.statement.en), zh: inText(body.statement.zh) },
  };
}

function newBody(like: FiledFactBody): FiledFactBody {
  const [figure] = like.figures;
  if (!figure) throw new Error(`${like.id} has no figure`);
  const asOf = { date: '2026-01', precision: 'month' } as const;
  const { measure: _measure, ...plain } = figure as typeof figure & { measure?: unknown };
  return {
    ...{ id: newFact, topic: like.topic, title },
    statement: {
      en: `Beijing newly registered 4,731 social organizations in January 2026.`,
      zh: `2026年1月，北京市新登记社会组织4731家。`,
    },
    subject: { place: 'beijing', asks: ['count'], covers: [] },
    asOf,
    figures: [
      {
        ...plain,
        ...{ value: newCount, asOf },
        label: { en: 'newly registered social organizations', zh: '新登记社会组织' },
      },
    ],
    sources: like.sources,
    errata: [],
    related: [editedFact],
    reviewBy: '2028-01-01',
    phrasings: {
      en: [
        'How many organizations were newly registered in January 2026?',
        'What did the first registrations of 2026 come to?',
        'How many new registrations did Beijing count in early 2026?',
        'New social organizations in January 2026?',
        'How many groups joined the Beijing registry in January 2026?',
        'Size of the January 2026 intake of social organizations?',
      ],
      zh: [
        '2026年1月北京新登记了多少社会组织？',
        '今年年初新增登记的社会组织有多少家？',
        '二〇二六年一月新登记社会组织数量',
        '北京2026年1月登记增加多少家社会组织',
      ],
    },
  };
}

export async function factBody(desk: Pick<OpenDesk, 'curation'>, id: string) {
  const { entry, number } = await desk.curation.latest({ kind: 'fact', id });
  if (entry.kind !== 'fact') throw new Error(`${id} is no fact`);
  return { body: entry.body, base: number };
}

/** Puts a change forward and approves it; gives the number of its proposal. */
export async function putUp(desk: Pick<OpenDesk, 'curation'>, draft: Draft): Promise<number> {
  const { curation } = desk;
  const { proposal } = await curation.propose(author, draft, reason);
  if (proposal.state === 'open') {
    await curation.approve(second, proposal, { override: reason, readThere: true });
  }
  return proposal.id;
}

/** Holds both until an instant; gives the numbers of their proposals. */
export async function hold(desk: OpenDesk, publishAt: string): Promise<readonly number[]> {
  const { body, base } = await factBody(desk, editedFact);
  const embargo = { publishAt, announcement: null };
  const ref = { kind: 'fact', id: editedFact } as const;
  const edited = withFirstValue(body, newValue);
  return [
    await putUp(desk, { action: 'edit', ref, base, reason, body: edited, embargo }),
    await putUp(desk, { action: 'add', of: 'fact', reason, body: newBody(body), embargo }),
  ];
}

/** What the public may ask of what is held, once it is out: the probe's text, and what it then tells. */
export const outQuestions: readonly (readonly [string, string])[] = [
  ['How many organizations were newly registered in January 2026?', '4,731'],
  ['2026年1月北京新登记了多少社会组织？', '4731'],
  ['how many social organizations are registered in Beijing?', '13,047'],
];
