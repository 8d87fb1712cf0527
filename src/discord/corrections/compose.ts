/** A message as it is to stand after a correction, made from how it stands: notice, marks, pictures. */
import type { APIAttachment, APIEmbed, APIMessage } from 'discord.js';
import type { ToldMessage } from '../../desk/corrections/ports.js';
import { chartOf } from '../../facts/charts.js';
import type { FactRecord } from '../../facts/record.js';
import { drawChart } from '../../pictures/picture.js';
import { themes } from '../../pictures/theme.js';
import type { Script } from '../../reading/language.js';
import { markdownText } from '../../wording/brief.js';
import { lineText } from '../../wording/card.js';
import { answerWords } from '../../wording/catalogue/answer.js';
import { correctionWords } from '../../wording/catalogue/corrections.js';
import { changedFigures, figureTexts, type NoticeView } from '../../wording/corrections/changed.js';
import { markText, type Replacement, replacementsOf } from '../../wording/corrections/mark.js';
import { concerned, noticeLines, noticeNumbers } from '../../wording/corrections/notice-lines.js';
import { fetchFile } from '../attachment.js';
import { limits, truncate } from '../limits.js';
import { literal } from '../markdown.js';
import { drawLines } from '../render.js';

interface FileToSend {
  readonly name: string;
  readonly data: Buffer;
}

export interface ComposedEdit {
  readonly body: {
    readonly content: string;
    readonly embeds: readonly APIEmbed[];
    readonly attachments: readonly Partial<APIAttachment>[];
    readonly allowed_mentions: { readonly parse: [] };
  };
  readonly files: readonly FileToSend[];
}

const longestNotice = 1_000;

/** Whether a message carries a notice already. */
export function carriesNotice({ content }: Pick<APIMessage, 'content'>, number: number): boolean {
  return noticeNumbers(number).some((text) =>
    content.split('\n').some((line) => {
      const at = line.indexOf(text);
      // `no. 1` stands in `no. 12` as well.
      return at >= 0 && !/^\d/.test(line.slice(at + text.length));
    }),
  );
}

/** The notice as Discord text. */
export function noticeText(
  notice: NoticeView,
  told: Pick<ToldMessage, 'facts' | 'kind'>,
  script: Script,
): string {
  return drawLines(noticeLines(notice, told, script), longestNotice);
}

function markedEmbed(embed: APIEmbed, mark: (text: string) => string, footer: string): APIEmbed {
  const fitted = (text: string, limit: number) => {
    const marked = mark(text);
    return marked.length <= limit ? marked : text;
  };
  const { title, description, url, color, fields, image } = embed;
  const written: APIEmbed = {
    ...(title === undefined ? {} : { title }),
    ...(url === undefined ? {} : { url }),
    ...(color === undefined ? {} : { color }),
    ...(description === undefined
      ? {}
      : { description: fitted(description, limits.embedDescription) }),
    ...(fields
      ? {
          fields: fields.map(({ name, value, inline }) => ({
            name,
            value: fitted(value, limits.fieldValue),
            ...(inline === undefined ? {} : { inline }),
          })),
        }
      : {}),
    ...(image ? { image: { url: image.url } } : {}),
    ...(embed.footer ? { footer: { text: truncate(footer, limits.embedFooter) } } : {}),
  };
  return written;
}

const lengthOf = ({ title, description, fields, footer }: APIEmbed) =>
  [title, description, footer?.text, ...(fields ?? []).flatMap(({ name, value }) => [name, value])]
    .map((text) => text?.length ?? 0)
    .reduce((sum, length) => sum + length, 0);

const chartName = /^([a-z0-9-]{1,60})-r\d+-(light|dark)-(en|zh-Hans|zh-Hant)\.png$/;

function altNote(notice: NoticeView, told: ToldMessage, script: Script): string {
  const words = correctionWords(script);
  const changes = concerned(notice, told.facts).flatMap(({ changed, revision }) => {
    const text = changed.earlier.find((one) => one.revision === revision) ?? changed.before;
    return changedFigures(text, changed.after).map((figure) => {
      const { before, after } = figureTexts(figure, script);
      return words.change(before, after ?? words.withdrawnMark);
    });
  });
  return words.altCorrected(changes.slice(0, 4).join(words.join));
}

/** Files as they are to be: charts drawn anew, texts marked, the others as they are. */
async function filesOf(
  message: APIMessage,
  notice: NoticeView,
  told: ToldMessage,
  record: FactRecord,
  replacements: readonly Replacement[],
): Promise<{ readonly attachments: Partial<APIAttachment>[]; readonly files: FileToSend[] }> {
  const attachments: Partial<APIAttachment>[] = [];
  const files: FileToSend[] = [];
  const send = (name: string, data: Buffer, description?: string) => {
    const described = description === undefined ? {} : { description };
    attachments.push({ id: String(files.length), filename: name, ...described });
    files.push({ name, data });
  };
  for (const attachment of message.attachments) {
    const [, factId, themeName, script] = chartName.exec(attachment.filename) ?? [];
    const theme = themes.find((one) => one === themeName);
    if (factId !== undefined && theme !== undefined) {
      // The picture of a fact that is withdrawn goes.
      const chart = chartOf(record, factId);
      if (!chart) continue;
      const picture = await drawChart(chart, record, { script: script as Script, theme });
      const alt = `${altNote(notice, told, script as Script)} ${picture.altText}`;
      send(picture.name, picture.png, truncate(alt, limits.altText));
      continue;
    }
    const text = /\.md$/.test(attachment.filename) ? await fetchText(attachment.url) : null;
    if (text === null) {
      attachments.push({ id: attachment.id });
      continue;
    }
    const { script: written } = told;
    const lead = noticeLines(notice, told, written).map(lineText).map(markdownText).join('  \n> ');
    const withdrawn = correctionWords(written).withdrawnMark;
    const marked = markText(text, replacements, markdownText, withdrawn);
    send(attachment.filename, Buffer.from(`> ${lead}\n\n${marked}`, 'utf8'));
  }
  return { attachments, files };
}

/** Bytes of the longest file that is marked. */
const longestFile = 3_000_000;
/** Well within the time for which a delivery is held. */
const withinMs = 8_000;

/** @throws TypeError, DOMException where the file cannot be fetched */
async function fetchText(url: string): Promise<string | null> {
  const bytes = await fetchFile(url, { most: longestFile, withinMs });
  return bytes && new TextDecoder().decode(bytes);
}

/** The reference in a footer goes on to the revision that holds now. */
function footerOf(embed: APIEmbed, notice: NoticeView, script: Script): string {
  const words = answerWords(script);
  const text = embed.footer?.text ?? '';
  const [changed] = notice.facts;
  if (!changed) return text;
  const { before, after, earlier } = changed;
  const now = after
    ? words.reference(after.id, after.revision)
    : `${before.id} · ${correctionWords(script).withdrawnMark}`;
  return [before, ...earlier].reduce(
    (footer, { id, revision }) => footer.replace(words.reference(id, revision), now),
    text,
  );
}

/**
 * The edit that tells a message's readers of a notice: the notice on top, below it the message as it
 * stands with the old struck through and the new beside it; `null` where that does not fit.
 */
export async function composeEdit(
  message: APIMessage,
  notice: NoticeView,
  told: ToldMessage,
  record: FactRecord,
): Promise<ComposedEdit | null> {
  const { script } = told;
  const concern = concerned(notice, told.facts);
  const alone = told.facts.length === 1 && told.kind !== 'brief' && told.kind !== 'check';
  const replacements = concern.flatMap(({ changed }) => replacementsOf(changed, script, alone));
  const withdrawn = correctionWords(script).withdrawnMark;
  const mark = (text: string) => markText(text, replacements, literal, withdrawn);
  const lead = noticeText(notice, told, script);
  const room = limits.content - lead.length - 1;
  const body = [mark(message.content), message.content].find((text) => text.length <= room);
  if (body === undefined) return null;
  const marked = message.embeds.map((embed) =>
    markedEmbed(embed, mark, footerOf(embed, notice, script)),
  );
  const fits = marked.reduce((sum, embed) => sum + lengthOf(embed), 0) <= limits.embedTotal;
  const embeds = fits
    ? marked
    : message.embeds.map((embed) => markedEmbed(embed, (text) => text, embed.footer?.text ?? ''));
  const { attachments, files } = await filesOf(message, notice, told, record, replacements);
  return {
    body: {
      content: body === '' ? lead : `${lead}\n${body}`,
      embeds,
      attachments,
      allowed_mentions: { parse: [] },
    },
    files,
  };
}
