/** The desk's report as a card, and what of it is drawn. */
import type { Counts, DeskReport } from '../../desk/inquiries/report.js';
import type { FactRecord } from '../../facts/record.js';
import type { ChartText } from '../../pictures/chart-text.js';
import type { Script } from '../../reading/language.js';
import type { Card, Line, Section } from '../../wording/card.js';
import { reportWords } from '../../wording/catalogue/report.js';
import { inScript } from '../../wording/words.js';

const shown = 8;

export interface ReportDays {
  readonly from: string;
  readonly to: string;
}

function factName(id: string | null, record: FactRecord, script: Script): string {
  if (id === null) return reportWords(script).noFact;
  const fact = record.byId.get(id);
  return fact ? inScript(fact.title, script) : id;
}

export function reportCard(
  report: DeskReport,
  days: ReportDays,
  record: FactRecord,
  script: Script,
): Card {
  const words = reportWords(script);
  const { all, byLanguage, byFact, inquiries, deadlines, misquoted } = report;
  const counted = (name: string, counts: Counts): Line => [
    { strong: name },
    ` · ${words.counts(counts)}`,
  ];
  const section = (heading: string, lines: readonly Line[]): Section => ({
    heading,
    lines: lines.length > 0 ? lines.slice(0, shown) : [[words.none]],
  });
  return {
    ...{ kind: 'desk', script, headline: [], actions: [] },
    title: words.title(days.from, days.to),
    body: [
      counted(words.all, all),
      counted(words.en, byLanguage.en),
      counted(words.zh, byLanguage.zh),
      [`${words.checked(all.checked)} · ${words.unhelpful(all.unhelpful)}`],
    ],
    sections: [
      section(
        words.byFact,
        byFact.map((fact) => counted(factName(fact.factId, record, script), fact)),
      ),
      section(words.inquiries, [
        [words.filed(inquiries.opened, inquiries.askers, inquiries.answered)],
        [
          inquiries.medianMinutes === null
            ? words.noMedian
            : words.median(Math.round(inquiries.medianMinutes)),
        ],
      ]),
      section(
        words.deadlines,
        deadlines.map(
          ({ inquiryId, deadline }): Line => [`${inquiryId} · `, { instant: deadline, away: true }],
        ),
      ),
      section(
        words.misquoted,
        misquoted.map(
          ({ factId, figureId, count }): Line => [
            { strong: words.times(count) },
            ` ${factName(factId, record, script)} (${factId}.${figureId})`,
          ],
        ),
      ),
    ],
  };
}

/** Bars for what became of the questions, by language. */
export function reportChart(report: DeskReport, days: ReportDays, script: Script): ChartText {
  const words = reportWords(script);
  const rows = (['en', 'zh'] as const).flatMap((language) =>
    (['answered', 'askedBack', 'declined'] as const).map((measure) => ({
      label: `${words[measure]} · ${words[language]}`,
      count: report.byLanguage[language][measure],
      tone: measure === 'answered' ? ('focus' as const) : ('plain' as const),
    })),
  );
  const longest = Math.max(1, ...rows.map(({ count }) => count));
  return {
    kind: 'series',
    title: words.chartTitle,
    frame: words.title(days.from, days.to),
    whole: null,
    rows: rows.map(({ label, count, tone }) => ({
      ...{ label, tone, value: String(count), fraction: count / longest },
      ...{ remark: null, share: null, before: null, reading: 'amount' },
    })),
    notes: '',
    sources: '',
    references: '',
    desk: words.desk,
  };
}

/** The chart in words. */
export function reportAltText({ title, frame, rows }: ChartText): string {
  return `${title}. ${frame}. ${rows.map(({ label, value }) => `${label}: ${value}`).join('; ')}.`;
}
