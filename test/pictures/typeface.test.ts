/** Text set as outlines against the renderer's own setting of the same font. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFont } from '../../src/pictures/font-file.js';
import { typefaceFor } from '../../src/pictures/fonts.js';
import { covers, textPath, textWidth, wrapText } from '../../src/pictures/typeface.js';
import { charactersOf, drawable } from './character-map.js';

const simplified = await typefaceFor('zh-Hans');
const traditional = await typefaceFor('zh-Hant');
const style = { weight: 'regular', size: 40 } as const;
const regularFile = '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf';

function pixels(content: string): Buffer {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64"><rect width="64" height="64" fill="#fff"/>${content}</svg>`;
  const fontFiles = [fileURLToPath(import.meta.resolve(regularFile))];
  const options = { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Noto Sans SC' };
  return new Resvg(svg, { font: options }).render().pixels;
}

/** How much two pictures differ, against the ink of the first. */
function difference(a: Buffer, b: Buffer): number {
  let gap = 0;
  let ink = 0;
  for (let at = 0; at < a.length; at += 4) {
    gap += Math.abs((a[at] ?? 0) - (b[at] ?? 0));
    ink += 255 - (a[at] ?? 0);
  }
  return gap / Math.max(1, ink);
}

describe('outlines', () => {
  it.each([...'Ag8%Åéï&龘社臺㐂𬭎，（亿'])('%s is drawn as the renderer draws it', (character) => {
    const own = pixels(`<path d="${textPath(character, simplified, style, 8, 48)}"/>`);
    const text = character === '&' ? '&amp;' : character;
    const its = pixels(
      `<text x="8" y="48" font-family="Noto Sans SC" font-size="40">${text}</text>`,
    );
    expect(difference(its, own)).toBeLessThan(0.03);
    expect(difference(its, pixels(''))).toBeGreaterThan(0.5);
  });

  it('know the same characters as another reader of the same file', () => {
    const known = charactersOf(regularFile);
    const [font] = simplified.regular;
    for (let code = 0x20; code < 0x30000; code += 1) {
      if (font?.has(code) !== known.has(code)) expect([code, known.has(code)]).toEqual([]);
    }
    expect(known.size).toBeGreaterThan(28_000);
  });

  it('refuse what is no font', () => {
    const whole = readFileSync(fileURLToPath(import.meta.resolve(regularFile)));
    const [font] = simplified.regular;
    expect(readFont(whole).path(0x4eac, 0, 0, 10)).toBe(font?.path(0x4eac, 0, 0, 10));
    const broken = [
      Buffer.alloc(0),
      Buffer.alloc(4),
      Buffer.alloc(64, 1),
      whole.subarray(0, 2_000),
    ];
    for (const bytes of broken) expect(() => readFont(bytes)).toThrow('font file');
  });
});

describe('coverage', () => {
  // Third-level characters of the national standard, extension A and B, Hong Kong's additions.
  const rare = '龘靐齉㐂䶮㛃𬭎𫖯𬸚𬺓䲟㸆𫄧𪟝槱玚晅𠝹𠺘';
  const older = '臺灣團體機構資產總額註冊發佈僱員慈善鄉村振興鬱籲戶冊別處龜';

  it.each(['regular', 'bold'] as const)('rare and Traditional characters, %s', (weight) => {
    const known = drawable(weight);
    for (const text of [rare, older]) {
      expect([...text].filter((character) => !known.has(character.codePointAt(0) ?? 0))).toEqual(
        [],
      );
      expect(covers(simplified, weight, text)).toBe(true);
      expect(covers(traditional, weight, text)).toBe(true);
    }
  });

  it.each(['regular', 'bold'] as const)('all 20,902 characters of Unicode 1.1, %s', (weight) => {
    const known = drawable(weight);
    for (let code = 0x4e00; code <= 0x9fa5; code += 1) {
      if (!known.has(code)) expect(String.fromCodePoint(code)).toBe('drawable');
    }
  });

  it('a character that no font has costs only itself', () => {
    const unknown = '\u{2F9FF}';
    expect(covers(simplified, 'regular', unknown)).toBe(false);
    const path = textPath(`北${unknown}京`, simplified, style, 0, 0);
    expect(path).toBe(textPath('北〓京', simplified, style, 0, 0));
    expect(path.startsWith(textPath('北', simplified, style, 0, 0))).toBe(true);
  });

  it('Taiwan draws some characters otherwise than the mainland', () => {
    const draw = (face: typeof simplified) => textPath('骨', face, style, 0, 0);
    expect(draw(simplified)).not.toBe(draw(traditional));
  });
});

describe('wrapping', () => {
  const words = fc
    .array(
      fc.constantFrom(
        'social',
        '社会组织',
        '2021年',
        '（北京）',
        'a-very-long-compound',
        '，',
        '12,858',
      ),
      {
        minLength: 1,
        maxLength: 30,
      },
    )
    .map((parts) => parts.join(' '));

  it('keeps every character and never runs over', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 90, max: 600 }), (text, width) => {
        const lines = wrapText(text, simplified, style, width, 999);
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        for (const line of lines) {
          expect(textWidth(line, simplified, style)).toBeLessThanOrEqual(width);
        }
      }),
    );
  });

  it('ends in an ellipsis within its lines', () => {
    const lines = wrapText('北京市'.repeat(50), simplified, style, 300, 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
    expect(textWidth(lines[1] ?? '', simplified, style)).toBeLessThanOrEqual(300);
  });

  it('leaves dates, counts and closing marks whole', () => {
    const lines = wrapText('截至2021年12月8日，共有238家。', simplified, style, 340, 9);
    expect(lines.join('')).toBe('截至2021年12月8日，共有238家。');
    for (const line of lines) {
      expect(line).not.toMatch(/^[，。年月日家]/);
      expect(textWidth(line, simplified, style)).toBeLessThanOrEqual(340);
    }
  });
});
