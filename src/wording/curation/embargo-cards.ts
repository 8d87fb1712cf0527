/** What is held, for moderators, and what is announced, for all. Pure. */
import type { Bilingual } from '../../facts/schema.js';
import type { Script } from '../../reading/language.js';
import type { Card, Choice, Line } from '../card.js';
import { curationTerms } from '../catalogue/curation-terms.js';
import { embargoWords } from '../catalogue/embargo.js';
import { inScript } from '../words.js';
import { entryTitle } from './texts.js';
import type { ProposalView } from './views.js';

const nothing = { headline: [], body: [], sections: [], actions: [] } as const;

export interface EmbargoView {
  /** ISO instant. */
  readonly publishAt: string;
  readonly announcement: {
    readonly title: Bilingual;
    readonly confirmed: boolean;
  } | null;
  readonly blocked: { readonly code: string } | null;
}

export interface HeldView extends ProposalView {
  readonly embargo: EmbargoView | null;
}

function whyBlocked(code: string, script: Script): string {
  const { blockedStale, blockedTooHard, blockedChecks } = embargoWords(script);
  if (code === 'stale-revision') return blockedStale;
  return code === 'change-too-hard' ? blockedTooHard : blockedChecks;
}

/** When it goes live, what is announced of it, and what stood in its way. */
export function embargoLines(embargo: EmbargoView | null, script: Script): readonly Line[] {
  if (!embargo) return [];
  const words = embargoWords(script);
  const { announcement, blocked, publishAt } = embargo;
  const title = announcement && inScript(announcement.title, script);
  const told =
    announcement && title
      ? announcement.confirmed
        ? words.announcedAs(title)
        : words.announcedWaits(title)
      : words.notAnnounced;
  return [
    ...(blocked ? [[{ strong: words.blocked + whyBlocked(blocked.code, script) }]] : []),
    [words.goesLive, { instant: publishAt }],
    [told, ' ', words.keptUntilThen],
  ];
}

/** Everything held, soonest first. */
export function embargoListCard(items: readonly HeldView[], script: Script): Card {
  const words = embargoWords(script);
  return {
    ...nothing,
    kind: 'desk',
    script,
    title: words.listTitle,
    body: [
      [items.length === 0 ? words.listNone : words.listLead(items.length)],
      ...items.map((item): Line => {
        const { id, entry, author, embargo } = item;
        return [
          { strong: `${id}` },
          ` · ${entryTitle(entry, script)} · ${author.name} · `,
          { instant: embargo?.publishAt ?? '' },
          ...(embargo?.blocked ? [` · ${curationTerms(script)['embargo-blocked']}`] : []),
        ];
      }),
    ],
  };
}

export function heldChoices(items: readonly HeldView[], script: Script): readonly Choice[] {
  return items.map(({ id, entry, author }) => ({
    value: String(id),
    label: `${id} · ${entryTitle(entry, script)}`,
    detail: author.name,
  }));
}

export interface ReleaseView {
  readonly publishAt: string;
  readonly title: Bilingual;
}

/** Announced dates; nothing else that is held is in here. */
export function releasesCard(releases: readonly ReleaseView[], script: Script): Card {
  const words = embargoWords(script);
  return {
    ...nothing,
    kind: 'list',
    script,
    title: words.releasesTitle,
    body:
      releases.length === 0
        ? [[words.releasesNone]]
        : releases.map(
            ({ publishAt, title }): Line => [
              { instant: publishAt },
              ' · ',
              { strong: inScript(title, script) },
            ],
          ),
    ...(releases.length === 0 ? {} : { footer: words.releasesLead }),
  };
}
