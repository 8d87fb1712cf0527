/** What was corrected is marked where it stands, and nothing else is touched. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { literal } from '../../../src/discord/markdown.js';
import { withdrawnFact } from '../../../src/facts/withdrawn.js';
import { markText, replacementsOf } from '../../../src/wording/corrections/mark.js';
import { factOf, reviewedRecord } from '../../support/record.js';

const plain = (text: string) => text;
const number = (before: string, after: string | null, near: string | null = null) => [
  { before, after, near },
];
const mark = (text: string, before: string, after: string | null, near: string | null = null) =>
  markText(text, number(before, after, near), plain, 'withdrawn');

describe('a corrected figure', () => {
  it.each([
    ['had 12,858 in all', 'had ~~12,858~~ **12,868** in all'],
    ['**12,858** registered', '**~~12,858~~ 12,868** registered'],
    ['共12,858家', '共~~12,858~~ **12,868**家'],
    ['12,858, then 12,858.', '~~12,858~~ **12,868**, then ~~12,858~~ **12,868**.'],
    // Part of another number, struck already, an address, a longer word.
    ['112,858 and 12,858,000 and 12,858.5', '112,858 and 12,858,000 and 12,858.5'],
    ['~~12,858~~ **9**', '~~12,858~~ **9**'],
    ['[register](https://x.org/12,858)', '[register](https://x.org/12,858)'],
    ['12,858%', '12,858%'],
    ['```\n12,858 registered\n```', '```\n12,868 registered\n```'],
  ])('in %j', (text, marked) => {
    expect(mark(text, '12,858', '12,868')).toBe(marked);
  });

  it('that is short counts only before what it counts', () => {
    const text = '**5** districts, 5 May, 5 districts';
    expect(mark(text, '5', '6', 'districts')).toBe(
      '**~~5~~ 6** districts, 5 May, ~~5~~ **6** districts',
    );
  });

  it('that is withdrawn has nothing beside it', () => {
    expect(mark('had 12,858 in all', '12,858', null)).toBe('had ~~12,858~~ in all');
    expect(mark('```\n12,858\n```', '12,858', null)).toBe('```\n[withdrawn]\n```');
  });

  it('leaves the text to be read out of the marked one, old and new', () => {
    const token = fc.constantFrom('1,234', '12,345', '234', 'in', '**', ' ', '.', ',', '家', '\n');
    fc.assert(
      fc.property(fc.array(token, { maxLength: 40 }), (tokens) => {
        const text = tokens.join('');
        const marked = mark(text, '1,234', '5,678');
        expect(marked.replace(/~~(1,234)~~ (?:\*\*5,678\*\*|5,678)/g, '$1')).toBe(text);
        const left = marked.replace(/~~1,234~~/g, '');
        expect(left).not.toMatch(/(?<![\d,.])1,234(?![\d,.%])/);
      }),
    );
  });
});

describe('a corrected fact', () => {
  const record = reviewedRecord();
  const before = factOf(record, 'registered-total');
  const [figure] = before.figures;
  if (!figure) throw new Error('no figure');
  const after = {
    ...before,
    revision: 2,
    figures: [{ ...figure, value: '12868' }],
    statement: {
      en: before.statement.en.replace('12,858', '12,868'),
      zh: before.statement.zh.replace('12858', '12868'),
    },
  };
  const changed = { before, after, earlier: [] };

  it('is marked word by word in its statement, in every script', () => {
    for (const script of ['en', 'zh-Hans', 'zh-Hant'] as const) {
      const replacements = replacementsOf(changed, script, true);
      const [statement] = replacements;
      const marked = markText(literal(statement?.before ?? ''), replacements, literal, '');
      expect(marked).toMatch(/~~12,?858~~ \*\*12,?868\*\*/);
      expect(marked.split('~~')).toHaveLength(3);
    }
  });

  it('is struck through as a whole where it is withdrawn, and says nothing any more', () => {
    const replacements = replacementsOf({ ...changed, after: null }, 'en', true);
    const marked = markText(before.statement.en, replacements, plain, '');
    expect(marked).toBe(`~~${before.statement.en}~~`);
    const gone = withdrawnFact(before, '2026-03-03T09:00:00.000Z', before.id);
    const told = { ...gone, withdrawn: null, phrasings: null };
    expect(JSON.stringify(told)).not.toMatch(/12,?858/);
  });
});
