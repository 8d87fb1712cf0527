/** `/desk import` and `/desk export`: the record as a file, out and back in. */
import type { Attachment, MessageComponentInteraction } from 'discord.js';
import { UserError } from '../../base/user-error.js';
import {
  exportAttachment,
  filesInAttachment,
  longestAttachment,
  noteExport,
} from '../../desk/files/export-files.js';
import type { PlanItem } from '../../desk/files/plan.js';
import { planByOutcome, previewFiles, proposeFiles } from '../../desk/files/propose-files.js';
import { curationWords } from '../../wording/catalogue/curation.js';
import { curationListWords } from '../../wording/catalogue/curation-lists.js';
import { errorText } from '../../wording/catalogue/errors.js';
import { importCard } from '../../wording/curation/edit-card.js';
import { noticeCard } from '../../wording/curation/proposal-card.js';
import { type ComponentControl, control, type Reply } from '../command.js';
import { deskIds } from './ids.js';
import { type Station, stationOf } from './station.js';

/** How long, ms, an attachment may take to arrive. */
const fetchFor = 10_000;
const mostFailuresTold = 8;

/** @throws UserError `attachment-too-large`, `attachment-missing`, `attachment-unreadable` */
async function textOf({ name, size, url }: Attachment): Promise<string> {
  if (size > longestAttachment) {
    throw new UserError('attachment-too-large', { name, limit: longestAttachment });
  }
  let bytes: ArrayBuffer;
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(fetchFor) });
    if (!response.ok) throw new Error(`status ${response.status}`);
    bytes = await response.arrayBuffer();
  } catch {
    throw new UserError('attachment-missing', { name });
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UserError('attachment-unreadable', { name, line: null });
  }
}

const told = (items: readonly PlanItem[]) =>
  items.map(({ ref, change }) => ({ id: ref.id, change }));

/** Holds the file against the record and says what would come of it; nothing is changed yet. */
export async function startImport(station: Station, attachment: Attachment): Promise<Reply> {
  const { curating, person, script } = station;
  const { name } = attachment;
  const words = curationWords(script);
  const lists = curationListWords(script);
  const files = filesInAttachment(name, await textOf(attachment));
  const plan = await previewFiles(curating.store, curating.curation, files);
  const { take, keep, conflict } = planByOutcome(plan);
  const card = importCard(
    name,
    { take: told(take), keep: told(keep), conflict: told(conflict), same: plan.same },
    script,
  );
  if (take.length === 0) return { card };
  const token = curating.drafts.keep(person.id, { kind: 'import', name, files });
  return {
    card: {
      ...card,
      actions: [
        {
          kind: 'button',
          id: deskIds.import.make({ token }),
          label: lists.importButton(take.length),
          tone: 'success',
        },
        { kind: 'button', id: deskIds.discard.make({ token }), label: words.discard },
      ],
    },
  };
}

async function carryOut(station: Station, token: string | null): Promise<Reply> {
  const { curating, person, script } = station;
  const work = curating.drafts.take(person.id, token ?? '');
  if (work.kind !== 'import') throw new UserError('stale-control');
  curating.drafts.drop(person.id, token ?? '');
  const { store, curation } = curating;
  const reason = `import of ${work.name}`;
  const { results } = await proposeFiles(store, curation, person, work.files, reason);
  const outcomes = results.flatMap((result) => ('outcome' in result ? [result.outcome] : []));
  const failures = results.flatMap((result) =>
    'error' in result ? [`${result.ref.id}: ${errorText(result.error, script) ?? ''}`] : [],
  );
  const published = outcomes.filter(({ revision }) => revision !== null).length;
  const lists = curationListWords(script);
  const summary = lists.importDone(published, outcomes.length - published, failures.length);
  return { card: noticeCard(summary, script, failures.slice(0, mostFailuresTold)) };
}

/** The whole record as an attachment; that somebody took it is noted. */
export async function startExport(station: Station, format: 'yaml' | 'json'): Promise<Reply> {
  const { curating, person, script } = station;
  const state = await curating.curation.record();
  const content = exportAttachment(state, format);
  await noteExport(curating.store, person);
  const day = new Date(curating.now()).toISOString().slice(0, 10);
  const card = noticeCard(curationListWords(script).exportLead(state.record.facts.length), script);
  return { card: { ...card, files: [{ name: `press-desk-${day}.${format}`, content }] } };
}

export const fileComponents: readonly ComponentControl[] = [
  control(deskIds.import, {
    placement: 'in-place',
    slow: true,
    run: ({ token }, interaction: MessageComponentInteraction, desk) =>
      carryOut(stationOf(interaction, desk), token),
  }),
];
