import { ApplicationCommandType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { loadCommands } from '../../src/discord/load-commands.js';

const commands = await loadCommands();
const slashName = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const locales = ['zh-CN', 'zh-TW'];

interface Described {
  readonly name: string;
  readonly name_localizations?:
    | Readonly<Record<string, string | null | undefined>>
    | null
    | undefined;
  readonly description?: string | undefined;
  readonly description_localizations?:
    | Readonly<Record<string, string | null | undefined>>
    | null
    | undefined;
}

/** A command or option with all options below it. */
function withOptions(item: Described & { readonly options?: unknown }): readonly Described[] {
  const options = Array.isArray(item.options) ? (item.options as readonly Described[]) : [];
  return [item, ...options.flatMap(withOptions)];
}

/** Texts of one command or option in one locale; Discord counts the default where one is missing. */
function texts(item: Described, locale: string): string {
  return [
    item.name_localizations?.[locale] ?? item.name,
    item.description_localizations?.[locale] ?? item.description ?? '',
  ].join('');
}

describe.each(commands.map((command) => [command.data.name, command] as const))(
  '%s, as Discord’s menu shows it',
  (_, command) => {
    const items: readonly Described[] = withOptions(command.data);

    it('has a name and a description in every language, within the limits', () => {
      for (const item of items) {
        const names = [item.name, ...locales.map((locale) => item.name_localizations?.[locale])];
        for (const name of names) {
          expect(name).toBeTruthy();
          expect(name?.length).toBeLessThanOrEqual(32);
          if (command.data.type === ApplicationCommandType.ChatInput) {
            expect(name).toMatch(slashName);
            expect(name).toBe(name?.toLowerCase());
          }
        }
        if (item.description === undefined) continue;
        for (const locale of locales) {
          const described = item.description_localizations?.[locale];
          expect(described).toBeTruthy();
          expect(described?.length).toBeLessThanOrEqual(100);
        }
        expect(item.description.length).toBeLessThanOrEqual(100);
      }
      const longest = ['en-US', ...locales].map((locale) =>
        items.map((item) => texts(item, locale)).join(''),
      );
      expect(longest.join('').length).toBeLessThanOrEqual(8000);
    });
  },
);

it('no two commands share a name in any language', () => {
  for (const locale of ['en-US', ...locales]) {
    const names = commands.map(
      ({ data }) => `${data.type} ${data.name_localizations?.[locale as 'zh-CN'] ?? data.name}`,
    );
    expect(new Set(names).size).toBe(names.length);
  }
});
