/** What somebody who suspects something would try: every way into the desk that the public has. */
import type { Person } from 'local-discord';
import { exportAttachment } from '../../src/desk/files/export-files.js';
import type { FactRecord } from '../../src/facts/record.js';
import type { OpenDesk } from '../../src/open-desk.js';
import { seeded } from '../typing-errors.js';
import { editedFact, newFact, secrets } from './held.js';

export interface Probe {
  readonly name: string;
  /** What was typed; a secret in it is echoed, not told. */
  readonly typed: string;
  run(journalist: Person, desk: OpenDesk): Promise<unknown>;
}

type Pick = <T>(items: readonly T[]) => T;
type Maker = (pick: Pick, record: FactRecord) => Probe;

const guesses = [
  'How many organizations were newly registered in January 2026?',
  'newly registerd organisations 2026',
  '2026年1月北京新登记了多少社会组织？',
  'how many social organizations are registered in Beijing in 2026?',
  'is 13,047 the number of registered social organizations?',
  '北京有多少家社会组织',
];
const claims = [
  'Beijing has 13,047 registered social organizations.',
  'Beijing newly registered 4,731 social organizations in January 2026.',
  '2026年1月，北京市新登记社会组织4731家。',
  '北京市共有社会组织13047家。',
  'Beijing had 12,858 registered social organizations in November 2021.',
];
const beginnings = ['held', 'newly reg', '新登记', 'regis', 'early 2026', 'quarter', '2026', ''];

function question(pick: Pick, record: FactRecord): string {
  const fact = pick(record.facts);
  return pick([...guesses, ...fact.phrasings.en, ...fact.phrasings.zh]);
}

const slash = (
  name: string,
  options: Readonly<Record<string, string>>,
  then: (journalist: Person, message: Awaited<ReturnType<Person['ask']>>) => Promise<unknown> = (
    _,
    message,
  ) => Promise.resolve(message),
): Probe => ({
  name,
  typed: Object.values(options).join(' '),
  async run(journalist) {
    const { message } = await journalist.slash(name, options);
    return then(journalist, message);
  },
});

const suggest = (command: string, option: string, typed: string): Probe => ({
  ...{ name: `${command} ${option}…`, typed },
  run: (journalist) => journalist.autocomplete(command, option, typed),
});

const someFact: Maker = (pick, record) => {
  const id = pick([editedFact, newFact, ...record.facts.map((fact) => fact.id)]);
  return slash('fact', { id: `fact:${id}` });
};

const makers: readonly Maker[] = [
  (pick, record) => slash('ask', { question: question(pick, record) }),
  (pick, record) => {
    const typed = question(pick, record);
    return { name: 'mention', typed, run: (journalist) => journalist.ask(typed) };
  },
  (pick, record) => {
    const typed = question(pick, record);
    return { name: 'direct', typed, run: (journalist) => journalist.ask(typed, 'dm') };
  },
  (pick) => slash('ask', { question: pick(guesses), as_of: pick(['2026', '2026-01', '2021-11']) }),
  (pick) => slash('check', { text: pick(claims) }),
  (pick) => suggest('ask', 'question', pick([...beginnings, ...guesses])),
  (pick) => suggest('fact', 'id', pick(beginnings)),
  (pick) => suggest('chart', 'fact', pick(beginnings)),
  (pick) => suggest('follow', 'fact', pick(beginnings)),
  someFact,
  (pick) => slash('chart', { fact: `fact:${pick([editedFact, newFact, 'municipal-level'])}` }),
  (pick, record) => slash('brief', { topic: pick(record.topics).id }),
  (pick) =>
    slash('derive', {
      question: pick([
        'share of the municipal level in all registered social organizations',
        'ratio of 13,047 to 12,858',
        '市级社会组织占全市社会组织的比例',
        'growth of registered social organizations since 2012',
      ]),
    }),
  () => slash('facts', {}),
  (pick, record) => {
    const topic = pick(record.topics).id;
    return {
      ...slash('facts', {}, async (journalist, message) => {
        await journalist.choose(message, topic);
        await journalist.changed(message, (now) => now.edited_timestamp !== null);
        return journalist.current(message);
      }),
      typed: topic,
    };
  },
  () =>
    slash('fact', { id: `fact:${editedFact}` }, async (journalist, message) => {
      const shown = await journalist.press(message, /^1:cite/);
      return [message, shown.message];
    }),
  () =>
    slash(
      'ask',
      { question: 'how many social organizations are in Beijing?' },
      (journalist, message) =>
        journalist.press(message, /^1:related/).then((pressed) => pressed.message),
    ),
  () => slash('sources', {}),
  () => slash('releases', {}),
  () => slash('help', {}),
  () => slash('about', {}),
  (pick) => slash('follow', { fact: pick([newFact, 'no-such-fact']) }),
  (pick) => {
    const typed = pick(claims);
    return {
      ...{ name: 'context menu', typed },
      async run(journalist) {
        const said = await journalist.say(typed);
        return (await journalist.contextMenu('Check against the record', said)).message;
      },
    };
  },
  (pick) => {
    const format = pick(['yaml', 'json'] as const);
    return {
      ...{ name: 'export', typed: format },
      run: async (_journalist, desk) => exportAttachment(await desk.curation.record(), format),
    };
  },
];

/** Probes, the same for the same record; each way in comes as often as any other. */
export function probesOf(record: FactRecord, count: number): readonly Probe[] {
  const random = seeded(20_260_303);
  const pick: Pick = (items) => {
    const item = items[Math.floor(random() * items.length)];
    if (item === undefined) throw new RangeError('nothing to pick from');
    return item;
  };
  return Array.from({ length: count }, (_, index) => {
    const maker = makers[index % makers.length] as Maker;
    return maker(pick, record);
  });
}

/** Whether what came of a probe tells something held that was not typed in it. */
export function tells(probe: Probe, heard: string): boolean {
  const plain = (text: string) => text.toLowerCase().replace(/(?<=\d),(?=\d)/g, '');
  const typed = plain(probe.typed);
  return secrets.some((secret) => {
    // Not inside of a longer number, or a hash.
    const alone = new RegExp(`(?<![0-9A-Za-z])${secret}(?![0-9A-Za-z])`, 'u');
    return !typed.includes(plain(secret)) && alone.test(heard);
  });
}
