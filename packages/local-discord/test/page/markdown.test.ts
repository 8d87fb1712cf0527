import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocks } from '../../page/markdown.js';
import { inline, safeUrl } from '../../page/markdown-inline.js';
import type { Block, Inline } from '../../page/markdown-nodes.js';

const text = (value: string): Inline => ({ t: 'text', text: value });

/** Everything a reader sees as characters, in order. */
function shown(nodes: readonly (Block | Inline)[]): string {
  return nodes
    .map((node): string => {
      if ('text' in node) return node.text;
      if ('children' in node) return shown(node.children);
      if (node.t === 'list') return node.items.map(shown).join('');
      return '';
    })
    .join('');
}

describe('inline markdown', () => {
  it.each<[string, readonly Inline[]]>([
    ['plain', [text('plain')]],
    ['**bold**', [{ t: 'strong', children: [text('bold')] }]],
    ['*em* and _em_', [em('em'), text(' and '), em('em')]],
    ['__under__', [{ t: 'underline', children: [text('under')] }]],
    ['~~gone~~', [{ t: 'strike', children: [text('gone')] }]],
    ['||secret||', [{ t: 'spoiler', children: [text('secret')] }]],
    ['***both***', [{ t: 'strong', children: [em('both')] }]],
    ['**家**有*5A*级', [{ t: 'strong', children: [text('家')] }, text('有'), em('5A'), text('级')]],
    ['`code *x*`', [{ t: 'code', text: 'code *x*' }]],
    ['``a ` b``', [{ t: 'code', text: 'a ` b' }]],
    ['\\*not em\\*', [text('*not em*')]],
    ['2 * 3 * 4', [text('2 * 3 * 4')]],
    ['snake_case_name', [text('snake_case_name')]],
    ['**open', [text('**open')]],
    ['<@123> <@!45>', [{ t: 'user', id: '123' }, text(' '), { t: 'user', id: '45' }]],
    [
      '<#9><@&8>',
      [
        { t: 'channel', id: '9' },
        { t: 'role', id: '8' },
      ],
    ],
    ['</list add:77>', [{ t: 'command', name: 'list add', id: '77' }]],
    ['<t:1638921600:D>', [{ t: 'time', seconds: 1638921600, style: 'D' }]],
    ['<t:1638921600>', [{ t: 'time', seconds: 1638921600, style: 'f' }]],
    ['<:press:123456>', [{ t: 'emoji', name: 'press' }]],
    ['@everyone', [{ t: 'everyone', text: '@everyone' }]],
    ['<script>', [text('<script>')]],
  ])('%s', (source, nodes) => {
    expect(inline(source)).toEqual(nodes);
  });

  it('links addresses without the punctuation that follows them', () => {
    expect(inline('See https://example.org/a_b_c, or (https://example.org/x).')).toEqual([
      text('See '),
      link('https://example.org/a_b_c'),
      text(', or ('),
      link('https://example.org/x'),
      text(').'),
    ]);
    expect(inline('见https://example.org/甲。')).toEqual([
      text('见'),
      link('https://example.org/甲'),
      text('。'),
    ]);
  });

  it('links masked addresses, also with parentheses in them', () => {
    const href = 'https://en.wikipedia.org/wiki/Beijing_(city)';
    expect(inline(`[**the** city](${href})`)).toEqual([
      { t: 'link', href, children: [{ t: 'strong', children: [text('the')] }, text(' city')] },
    ]);
  });

  it('makes no link whose label pretends another address, nor of another scheme', () => {
    expect(kinds(inline('[https://good.example](https://bad.example)'))).not.toContain('masked');
    expect(inline('[x](javascript:alert(1))')).toEqual([text('[x](javascript:alert(1))')]);
    expect(safeUrl('javascript:alert(1)')).toBeUndefined();
    expect(safeUrl('data:text/html,x')).toBeUndefined();
    expect(safeUrl('https://example.org')).toBe('https://example.org');
  });
});

describe('blocks', () => {
  it('reads headings, subtext, quotes, lists and code', () => {
    const source = [
      '# One',
      '### Three',
      '-# small',
      'a line',
      'another',
      '> quoted',
      '> more',
      '- one',
      '  - inner',
      '- two',
      '3. three',
      '4. four',
      '```js',
      'let x = "**";',
      '```',
      'end',
    ].join('\n');
    expect(blocks(source).map((one) => one.t)).toEqual([
      'heading',
      'heading',
      'subtext',
      'paragraph',
      'quote',
      'list',
      'pre',
      'paragraph',
    ]);
    const [, , , , quote, list, pre] = blocks(source);
    expect(quote && shown([quote])).toBe('quoted\nmore');
    expect(list).toMatchObject({ ordered: false, items: { length: 4 } });
    expect(pre).toEqual({ t: 'pre', language: 'js', text: 'let x = "**";' });
  });

  it('numbers an ordered list from its first number', () => {
    expect(blocks('3. a\n4. b')).toMatchObject([{ t: 'list', ordered: true, start: 3 }]);
  });

  it('takes everything after >>> as one quote, code included', () => {
    const [before, quote] = blocks('a\n>>> b\n```\nc\n```\nd');
    expect(before?.t).toBe('paragraph');
    expect(quote?.t === 'quote' && quote.children.map((one) => one.t)).toEqual([
      'paragraph',
      'pre',
      'paragraph',
    ]);
  });

  it('shows every letter and digit that was written as itself, whatever surrounds it', () => {
    const words = fc.stringMatching(/^[a-gA-G京津冀5 ]{0,12}$/);
    const marks = fc.constantFrom(...'*_~|`>#-[]()\\ \n', '**', '```', '>>> ', '1. ');
    const pieces = fc.array(fc.oneof(words, marks), { maxLength: 40 });
    fc.assert(
      fc.property(pieces, (all) => {
        const source = all.join('');
        const letters = (value: string) => value.replace(/[^a-zA-Z京津冀]/gu, '');
        const fenced = /```/.test(source);
        // A fence's first line may be the language and is not shown.
        if (!fenced) expect(letters(shown(blocks(source)))).toBe(letters(source));
        else
          expect(letters(source).length).toBeGreaterThanOrEqual(
            letters(shown(blocks(source))).length,
          );
      }),
    );
  });

  it('gives back a text in which every mark is escaped', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (source) => {
        const escaped = source.replace(/[\\*_~|`>#\-[\]()<@:.+h]/g, (mark) =>
          mark === 'h' ? 'ｈ' : `\\${mark}`,
        );
        expect(shown(blocks(escaped))).toBe(source.replaceAll('h', 'ｈ'));
      }),
    );
  });

  it('copes with hostile nesting', () => {
    for (const piece of ['*', '**', '_', '||', '[', '`', '> ', '- ', '<@', '***_', '((']) {
      expect(() => blocks(piece.repeat(4000))).not.toThrow();
    }
  });
});

function em(value: string): Inline {
  return { t: 'em', children: [text(value)] };
}

function link(href: string): Inline {
  return { t: 'link', href, children: [text(href)] };
}

/** `masked` for a link that shows something other than its address. */
function kinds(nodes: readonly Inline[]): readonly string[] {
  return nodes.map((node) =>
    node.t === 'link' && shown(node.children) !== node.href ? 'masked' : node.t,
  );
}
