/** `/desk report`: what the desk did in a period, as text, chart and CSV. */
import { ApplicationCommandOptionType } from 'discord.js';
import { dayAt, lastInstantOf } from '../../src/base/day.js';
import { UserError } from '../../src/base/user-error.js';
import { reportCsv } from '../../src/desk/inquiries/report.js';
import { stationOf } from '../../src/discord/curation/station.js';
import type { DeskSubcommand } from '../../src/discord/curation/subcommand.js';
import { inquiringOf } from '../../src/discord/inquiries/desk.js';
import {
  type ReportDays,
  reportAltText,
  reportCard,
  reportChart,
} from '../../src/discord/inquiries/report-card.js';
import { described, named } from '../../src/discord/locale.js';
import { isRealDate } from '../../src/facts/as-of.js';
import { drawText } from '../../src/pictures/picture.js';

const help = {
  en: 'Questions and inquiries of a period: outcomes, times, figures quoted wrongly; with CSV',
  zh: '一段时间内的提问与咨询：结果、用时、被引错的数字；附 CSV',
};
const usualDays = 30;
const dayMs = 86_400_000;

const dayOption = (name: { readonly en: string; readonly zh: string }, text: typeof name) => ({
  type: ApplicationCommandOptionType.String as const,
  ...named(name),
  ...described(text),
  max_length: 10,
});

/** @throws UserError `period-unreadable` */
function readDay(given: string): string {
  const text = given.trim();
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || !isRealDate(text)) {
    throw new UserError('period-unreadable', { text: given });
  }
  return text;
}

/** @throws UserError `period-unreadable`, `period-empty` */
function daysOf(from: string | null, to: string | null, now: number, timeZone: string): ReportDays {
  const last = to === null ? dayAt(now, timeZone) : readDay(to);
  const first =
    from === null
      ? new Date(Date.parse(last) - (usualDays - 1) * dayMs).toISOString().slice(0, 10)
      : readDay(from);
  if (first > last) throw new UserError('period-empty');
  return { from: first, to: last };
}

const dayBefore = (day: string) => new Date(Date.parse(day) - dayMs).toISOString().slice(0, 10);

export default {
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    ...named({ en: 'report', zh: '报告' }),
    ...described(help),
    options: [
      dayOption(
        { en: 'from', zh: '起' },
        { en: 'First day, 2026-03-01; 30 days back where left out', zh: '起始日，如 2026-03-01' },
      ),
      dayOption(
        { en: 'to', zh: '止' },
        { en: 'Last day, 2026-03-31; today where left out', zh: '截止日，如 2026-03-31' },
      ),
    ],
  },
  help,
  slow: true,
  async run(interaction, desk) {
    const { reports, now } = inquiringOf(desk);
    const { script } = stationOf(interaction, desk);
    const { options } = interaction;
    const { timeZone } = desk.snapshots.current().record.about;
    const days = daysOf(options.getString('from'), options.getString('to'), now(), timeZone);
    const report = await reports({
      from: new Date(lastInstantOf(dayBefore(days.from), timeZone) + 1).toISOString(),
      to: new Date(lastInstantOf(days.to, timeZone) + 1).toISOString(),
    });
    const chart = reportChart(report, days, script);
    const name = `desk-report-${days.from}-${days.to}`;
    const png = await drawText(chart, { script, theme: 'light' });
    return {
      card: {
        ...reportCard(report, days, desk.snapshots.current().record, script),
        files: [
          { name: `${name}.png`, content: png, alt: reportAltText(chart) },
          { name: `${name}.csv`, content: reportCsv(report) },
        ],
      },
    };
  },
} satisfies DeskSubcommand;
