/** Lists of the inquiry desk: what is open, and what there is to learn from. */
import { deadlineOf, type InquiryFile } from '../../desk/inquiries/inquiry.js';
import type { QuestionGroup } from '../../desk/inquiries/learning.js';
import type { Heard } from '../../desk/inquiries/ports.js';
import type { Script } from '../../reading/language.js';
import type { Card, Line } from '../../wording/card.js';
import { type InquiryWords, inquiryWords } from '../../wording/catalogue/inquiries.js';
import { inOneLine, limits } from '../limits.js';
import { inquiryIds } from './ids.js';

const shownLines = 10;
const longestLine = 90;
const short = (text: string) => inOneLine(text, longestLine);

function whyOf({ outcome, unhelpful }: Heard, words: InquiryWords): string {
  if (unhelpful) return words['why-unhelpful'];
  return outcome === 'asked-back' ? words['why-asked-back'] : words['why-declined'];
}

const whys = ({ questions }: QuestionGroup, words: InquiryWords) =>
  [...new Set(questions.map((heard) => whyOf(heard, words)))].join(', ');

function openLine({ inquiry, askers }: InquiryFile, words: InquiryWords, now: string): Line {
  const deadline = deadlineOf(askers, now);
  const about = `${words[`state-${inquiry.state}`]} · ${words.cardCount(askers.length)}`;
  return [
    { strong: `${inquiry.id}` },
    ` · ${short(inquiry.question)} · ${about}`,
    ...(deadline === null
      ? []
      : [` · ${words.deadlineShort} `, { instant: deadline, away: true } as const]),
  ];
}

export function deskInquiriesCard(
  open: readonly InquiryFile[],
  groups: readonly QuestionGroup[],
  script: Script,
  now: string,
): Card {
  const words = inquiryWords(script);
  const lines = <Each>(
    all: readonly Each[],
    line: (each: Each) => Line,
    none: string,
  ): readonly Line[] => (all.length > 0 ? all.slice(0, shownLines).map(line) : [[none]]);
  return {
    ...{ kind: 'desk', script, headline: [], body: [] },
    sections: [
      {
        heading: words.openTitle,
        lines: lines(open, (file) => openLine(file, words, now), words.openNone),
      },
      {
        heading: words.groupsTitle,
        lines: lines(
          groups,
          (group) => [
            { strong: words.groupCount(group.questions.length) },
            ` ${short(group.lead.text ?? '')} · ${whys(group, words)}`,
          ],
          words.groupsNone,
        ),
      },
    ],
    actions: [
      {
        kind: 'menu',
        id: inquiryIds.show.make({}),
        label: words.chooseInquiry,
        choices: open.slice(0, limits.selectOptions).map(({ inquiry }) => ({
          value: String(inquiry.id),
          label: `${inquiry.id} · ${short(inquiry.question)}`,
        })),
      },
      {
        kind: 'menu',
        id: inquiryIds.group.make({}),
        label: words.chooseGroup,
        choices: groups.slice(0, limits.selectOptions).map((group) => ({
          value: group.lead.id,
          label: `${words.groupCount(group.questions.length)} ${short(group.lead.text ?? '')}`,
          detail: whys(group, words),
        })),
      },
    ],
  };
}

/** The questions of a group, each once with the times it was asked. */
export function groupCard(group: QuestionGroup, script: Script): Card {
  const words = inquiryWords(script);
  const counts = new Map<string, number>();
  for (const { text } of group.questions)
    if (text !== null) counts.set(text, (counts.get(text) ?? 0) + 1);
  return {
    ...{ kind: 'desk', script, headline: [], sections: [], actions: [] },
    title: words.groupTitle(group.questions.length),
    body: [
      [`${words.groupPeople(group.people)} · ${whys(group, words)}`],
      ...[...counts]
        .slice(0, shownLines)
        .map(([text, count]): Line => [{ strong: words.groupCount(count) }, ` ${short(text)}`]),
    ],
  };
}
