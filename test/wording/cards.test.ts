import { describe, expect, it } from 'vitest';
import type { Conflict, Declined, Verdict } from '../../src/answering/verdict.js';
import { UserError } from '../../src/base/user-error.js';
import { listCommands } from '../../src/discord/command-list.js';
import { loadCommands } from '../../src/discord/load-commands.js';
import { permissionTable } from '../../src/discord/permissions/table.js';
import { chartOf } from '../../src/facts/charts.js';
import type { Script } from '../../src/reading/language.js';
import {
  answerCard,
  factCard,
  factSourcesCard,
  relatedCard,
} from '../../src/wording/answer-card.js';
import { type Card, lineText } from '../../src/wording/card.js';
import { citationCard } from '../../src/wording/citation.js';
import { asOfText, figureValue } from '../../src/wording/fact-lines.js';
import { aboutCard, greetingCard, helpCard } from '../../src/wording/guide-cards.js';
import { factsCard, sourcesCard } from '../../src/wording/list-cards.js';
import { cardAsText } from '../../src/wording/text.js';
import { verdictCard } from '../../src/wording/verdict-card.js';
import { inScript, toTraditional } from '../../src/wording/words.js';
import { factOf, reviewedRecord } from '../support/record.js';

const record = reviewedRecord();
const scripts: readonly Script[] = ['en', 'zh-Hans', 'zh-Hant'];
const inEveryScript = record.facts.flatMap((fact) =>
  scripts.map((script) => [fact.id, script, fact] as const),
);
const headline = (card: Card) => card.headline.map(lineText).join('\n');
const ref = (factId: string) => ({ factId, revision: 1 });

function declined(reason: Declined['reason'], ...nearest: string[]): Verdict {
  return { kind: 'declined', reason, nearest: nearest.map(ref) };
}
const conflict = (kind: Conflict['kind'], concept: string, en: string, zh: string) =>
  ({ code: 'conflict', conflicts: [{ kind, concept, asked: { en, zh } }] }) as const;

describe('an answer', () => {
  it.each(inEveryScript)('%s in %s tells figures, dates, sources and errata', (_, script, fact) => {
    const card = answerCard(fact, record, script);
    const first = headline(card).toLowerCase();
    const whole = cardAsText(card);
    for (const figure of fact.figures) {
      expect(first).toContain(figureValue(figure, script).toLowerCase());
      expect(first).toContain(asOfText(figure.asOf, script).toLowerCase());
    }
    if (fact.figures.length === 0)
      expect(first).toBe(
        [inScript(fact.statement, script), ...(fact.asOf ? [asOfText(fact.asOf, script)] : [])]
          .join(script === 'en' ? '\nAs of ' : '\n截至')
          .toLowerCase(),
      );
    expect(whole).toContain(inScript(fact.statement, script));
    for (const { source } of fact.sources) {
      expect(whole).toContain(record.sources.get(source)?.address ?? '');
    }
    for (const erratum of fact.errata) {
      for (const part of [erratum.asPrinted, erratum.asRead, erratum.why, erratum.evidence]) {
        expect(whole.toLowerCase()).toContain(inScript(part, script).toLowerCase());
      }
    }
    expect(whole).toContain(script === 'en' ? `${fact.id} · revision 1` : `${fact.id} · 第1版`);
    expect(card.actions.map(({ kind }) => kind)).toEqual([
      'sources',
      'related',
      'citation',
      ...(chartOf(record, fact.id) ? ['chart'] : []),
      'plain',
    ]);
  });

  it('names the sources and the working of a derived figure', () => {
    const text = cardAsText(answerCard(factOf(record, 'five-a-share'), record, 'en'));
    expect(text).toContain('How it is derived\n- 238 ÷ 12,858 ≈ 1.85%');
    expect(text).toContain('China social organization network');
    const difference = answerCard(factOf(record, 'below-municipal'), record, 'zh-Hans');
    expect(cardAsText(difference)).toContain('12858家 − 4449家 = 8409家');
  });

  it('marks what was recomputed', () => {
    const fact = { ...factOf(record, 'five-a-share'), recomputed: ['share'] };
    expect(cardAsText(answerCard(fact, record, 'en'))).toContain('Recomputed: ');
    expect(cardAsText(answerCard(fact, record, 'zh-Hant'))).toContain('已重新計算');
  });

  it('reads as a newsroom would write it', () => {
    expect(cardAsText(answerCard(factOf(record, 'registered-total'), record, 'en'))).toBe(
      [
        '12,858 registered social organizations',
        'As of November 2021 · Beijing',
        'Later reports: about 12,700 in September 2022; 12,566 in September 2023, seen in a copy of a report on a book by the Beijing Academy of Social Sciences.',
        'Earlier reports: 7,965 in 2012.',
        '',
        'Beijing had 12,858 registered social organizations in November 2021.',
        '',
        'Sources',
        '- China social organization network (https://www.chinanpo.org.cn/ds/230415c7fc.html) · 9 December 2021',
        '- China Development Brief (https://chinadevelopmentbrief.org/reports/beijing-conference-promotes-capitals-social-organizations/) · the page shows no date; it reports the event of 8 December 2021',
        '',
        'registered-total · revision 1',
      ].join('\n'),
    );
    expect(headline(answerCard(factOf(record, 'total-assets'), record, 'en'))).toBe(
      '100.197 billion yuan · total assets\nAs of the end of 2020 · Beijing\nLater reports: over 100 billion yuan in September 2022.',
    );
    expect(headline(answerCard(factOf(record, 'employment'), record, 'zh-Hant'))).toBe(
      '21.39萬人 · 從業人員\n1.70% · 佔全市就業人員的比例\n截至2020年底 · 北京市\n此前的數字：2012年14.5萬人；2014年17.4萬人。',
    );
  });

  it('does not change the meaning of a term in Traditional Chinese', () => {
    const text = cardAsText(citationCard(factOf(record, 'press-conference'), record, 'zh-Hant'));
    expect(text).toContain('新聞發佈會');
    expect(text).not.toContain('釋出');
    expect(
      cardAsText(answerCard(factOf(record, 'rural-revitalization'), record, 'zh-Hant')),
    ).toContain('鄉村振興項目');
  });
});

describe('a refusal', () => {
  it.each<[Conflict['kind'], string, string, string, string]>([
    [
      'place',
      'Shanghai',
      '上海',
      'The record covers Beijing; it has nothing on Shanghai.',
      '记录只涉及北京，没有上海的数据。',
    ],
    ['time', '2015', '2015年', 'There is nothing on record for 2015.', '记录中没有2015年的数据。'],
    [
      'grade',
      'grade 4A',
      '4A级',
      'The record has no figure for grade 4A.',
      '记录中没有4A级的数据。',
    ],
    [
      'level',
      'the district level',
      '区级',
      'The record does not give this for the district level.',
      '记录中没有区级的这项数据。',
    ],
    [
      'organization-kind',
      'foundations',
      '基金会',
      'The record has no separate figure for foundations.',
      '记录中没有单列基金会的数据。',
    ],
    ['event', 'SARS', '非典', 'The record has nothing on SARS.', '记录中没有非典的内容。'],
    [
      'attribute',
      'growth rates',
      '增长率',
      'There is nothing on record about growth rates.',
      '记录中没有增长率的内容。',
    ],
    [
      'currency',
      'euros',
      '欧元',
      'The record gives no amount in euros.',
      '记录中没有以欧元计的金额。',
    ],
    [
      'figure',
      '13,500',
      '13500',
      'The figure 13,500 is not on record.',
      '记录中没有13500这个数字。',
    ],
  ])('over %s names what is not on record', (kind, en, zh, inEnglish, inChinese) => {
    const verdict = declined(conflict(kind, 'x', en, zh));
    expect(headline(verdictCard(verdict, record, 'en'))).toBe(inEnglish);
    expect(headline(verdictCard(verdict, record, 'zh-Hans'))).toBe(inChinese);
    expect(headline(verdictCard(verdict, record, 'zh-Hant'))).toContain(toTraditional(zh));
  });

  it('over the whole country does not deny what is there', () => {
    const { reason } = declined(conflict('place', 'national', 'all of China', '全国'));
    if (reason.code !== 'conflict') throw new Error('no conflict');
    const conflicts = reason.conflicts.map((each) => ({ ...each, wide: true as const }));
    const verdict = declined({ code: 'conflict', conflicts });
    expect(headline(verdictCard(verdict, record, 'en'))).toBe(
      'The record has this for Beijing, not for all of China.',
    );
  });

  it('joins several reasons, each once', () => {
    const place = {
      kind: 'place',
      concept: 'shanghai',
      asked: { en: 'Shanghai', zh: '上海' },
    } as const;
    const time = { kind: 'time', concept: '2015', asked: { en: '2015', zh: '2015年' } } as const;
    const verdict = declined({ code: 'conflict', conflicts: [place, time, place] });
    expect(headline(verdictCard(verdict, record, 'en'))).toBe(
      'The record covers Beijing; it has nothing on Shanghai. There is nothing on record for 2015.',
    );
  });

  it('over a date tells the nearest figure with its own date', () => {
    const verdict = declined(conflict('time', '2015', '2015', '2015年'), 'registered-total');
    const [section] = verdictCard(verdict, record, 'en').sections;
    expect(section?.heading).toBe('On record for another date');
    expect(section?.lines.map(lineText)).toEqual([
      '12,858 registered social organizations · Beijing · November 2021',
    ]);
  });

  it('over anything else lends no figure', () => {
    const verdict = declined(conflict('place', 'shanghai', 'Shanghai', '上海'), 'registered-total');
    const card = verdictCard(verdict, record, 'en');
    expect(cardAsText(card)).not.toMatch(/12,?858/);
    expect(card.sections[0]?.lines.map(lineText)).toEqual([
      'Registered social organizations in Beijing · November 2021',
    ]);
    expect(card.actions).toEqual([
      {
        kind: 'fact',
        fact: ref('registered-total'),
        label: 'Registered social organizations in Beijing',
      },
    ]);
  });

  it.each(record.notOnRecord.map((topic) => [topic.id, topic] as const))(
    'of the class %s gives its reply',
    (topicId, topic) => {
      for (const script of scripts) {
        const verdict = declined({ code: 'not-on-record', topicId }, ...topic.nearest);
        expect(headline(verdictCard(verdict, record, script))).toBe(inScript(topic.reply, script));
      }
    },
  );

  it('of what is withheld cannot be told from one of what is not there', () => {
    for (const script of scripts) {
      const withheld: Verdict = { kind: 'withheld', reason: { code: 'embargo' } };
      expect(verdictCard(withheld, record, script)).toEqual(
        verdictCard(declined({ code: 'no-match' }), record, script),
      );
    }
  });

  it('takes a fact that is gone for one that is not on record', () => {
    const verdict: Verdict = {
      kind: 'answered',
      fact: ref('gone'),
      reason: { code: 'matched', confidence: 1 },
    };
    expect(verdictCard(verdict, record, 'en').kind).toBe('decline');
  });
});

describe('a question back', () => {
  it('names the candidates and states no figure', () => {
    const verdict: Verdict = {
      kind: 'clarify',
      candidates: [ref('registered-total'), ref('employment'), ref('gone')],
      reason: { code: 'close-call', confidence: 0.5 },
    };
    const card = verdictCard(verdict, record, 'en');
    expect(headline(card)).toBe('Which of these do you mean?');
    expect(cardAsText(card)).not.toMatch(/12,?858|213,?900/);
    expect(card.actions.map(({ label }) => label)).toEqual([
      'Registered social organizations in Beijing',
      "People employed by Beijing's social organizations",
    ]);
    const unsure: Verdict = { ...verdict, reason: { code: 'unsure', confidence: 0.2 } };
    expect(headline(verdictCard(unsure, record, 'zh-Hans'))).toContain('还不确定');
  });
});

describe('lists', () => {
  it.each(scripts)('in %s page through every fact once', (script) => {
    const titles: string[] = [];
    const choices: string[] = [];
    for (let page = 0; ; page += 1) {
      const card = factsCard(record, script, { topic: null, page });
      titles.push(...card.sections.flatMap(({ lines }) => lines.map(lineText)));
      for (const action of card.actions) {
        if (action.kind === 'choose-fact')
          choices.push(...action.choices.map(({ value }) => value));
      }
      const next = card.actions.findLast(({ kind }) => kind === 'page');
      if (next?.kind !== 'page' || next.disabled) break;
      expect(next.page).toBe(page + 1);
    }
    expect(choices).toEqual(record.facts.map(({ id }) => id));
    expect(titles).toHaveLength(record.facts.length);
  });

  it('show one topic, and refuse one that is not there', () => {
    const card = factsCard(record, 'en', { topic: 'grades', page: 0 });
    expect(card.title).toBe('Assessment grades');
    expect(card.body.map(lineText)).toEqual([
      '9 facts on this topic.',
      '',
      'Social organizations with grade 5A · November 2021',
      'Share of organizations with grade 5A · November 2021',
      'What grade 5A means · 2024',
      'Results of the 2018 assessment round · 2018',
      'Organizations assessed in the 2019 round · 2019',
      'The 2025 assessment round · 25 March 2025',
      'How long a grade is valid · 27 December 2010',
      'What a grade brings · 2025',
    ]);
    const rest = factsCard(record, 'en', { topic: 'grades', page: 1 });
    expect(rest.body.map(lineText)).toContain('How an assessment is scored · 2024');
    expect(() => factsCard(record, 'en', { topic: 'gone', page: 0 })).toThrow(
      new UserError('unknown-topic', { id: 'gone' }),
    );
  });

  it('give the last page for one past the end', () => {
    const far = factsCard(record, 'en', { topic: null, page: 999 });
    expect(far.footer).toMatch(/^Page (\d+) of \1$/);
  });

  it('count the facts that rest on each source', () => {
    const text = cardAsText(sourcesCard(record, 'en'));
    expect(text).toContain('9 December 2021 · in Chinese · ');
    expect(text).toContain('24 December 2020 · in English · evidence for errata');
    for (const { address } of record.sources.values()) expect(text).toContain(address ?? '');
  });
});

const commands = await loadCommands();

describe('every card', () => {
  const listed = listCommands(commands, permissionTable);
  const cards = scripts.flatMap((script) => [
    ...record.facts.flatMap((fact) => [
      answerCard(fact, record, script),
      factCard(fact, record, script),
      factSourcesCard(fact, record, script),
      relatedCard(fact, record, script),
      citationCard(fact, record, script),
    ]),
    factsCard(record, script, { topic: null, page: 0 }),
    sourcesCard(record, script),
    helpCard(record.about, listed, script),
    aboutCard(record, script),
    greetingCard(record.about),
  ]);

  it('is whole and keeps its composure', () => {
    for (const card of cards) {
      const text = cardAsText(card);
      expect(text).not.toMatch(/undefined|null|NaN|\[object|[!！\ue000\ue001]/);
      for (const { label } of card.actions) expect(label).not.toBe('');
    }
  });

  it('in Traditional Chinese holds no Simplified characters', () => {
    for (const card of cards.filter(({ script }) => script === 'zh-Hant')) {
      const text = [cardAsText(card), ...card.actions.map(({ label }) => label)].join('\n');
      expect(toTraditional(text.replace(/“[^”]*”/g, ''))).toBe(text.replace(/“[^”]*”/g, ''));
    }
  });
});
