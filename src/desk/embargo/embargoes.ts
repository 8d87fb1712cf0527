/** What is held until its time: looked at, moved, announced, called off, published. */
import { UserError } from '../../base/user-error.js';
import type { Bilingual } from '../../facts/schema.js';
import type { Seen } from '../curation/decide.js';
import { takeReason } from '../curation/intake.js';
import { findProposal, type Workshop } from '../curation/workshop.js';
import type { AuditAction, Loaded, Person, Proposal, WriteBooks } from '../ports.js';
import type { Embargo, Release } from './embargo.js';
import { announcementBy, isOwnTitle, refusePast } from './hold.js';
import { type Due, publishDue, waiting } from './publish-due.js';
import { takeTitle } from './take.js';

/** All methods throw `store-busy` and `store-unavailable` besides those named. */
export interface Embargoes {
  /** Everything held, soonest first, what was kept back at its time among it. */
  list(): Promise<Loaded<Proposal>>;
  /**
   * Sets another time. With two approvals nobody brings their own change forward, and an announced
   * date is told once another moderator has confirmed it. Throws
   * `publish-at-past`, `embargo-not-earlier`, `not-held`, `proposal-changed`, `proposal-unknown`.
   */
  move(actor: Person, seen: Seen, publishAt: string): Promise<Proposal>;
  /** Ends it for good. Throws `not-held`, `reason-missing`, `proposal-changed`. */
  callOff(actor: Person, seen: Seen, reason: string): Promise<Proposal>;
  /**
   * Gives it back to its author, to be put on today's record. Throws as `callOff`, and
   * `proposal-already-open`.
   */
  giveBack(actor: Person, seen: Seen, reason: string): Promise<Proposal>;
  /**
   * Announces the date under a public title, or takes the announcement back with `null`. With two
   * approvals another moderator has to confirm it. Throws `announcement-tells`, `not-held`.
   */
  announce(actor: Person, seen: Seen, title: Bilingual | null): Promise<Proposal>;
  /** Throws `own-proposal` where the title is one's own, `not-held`, `proposal-changed`. */
  confirm(actor: Person, seen: Seen): Promise<Proposal>;
  /** Notes, once for each, that somebody was shown those of the proposals that are kept from the public. */
  noteSeen(person: Person, proposals: readonly number[]): Promise<void>;
  /** Announced dates. */
  releases(): Promise<readonly Release[]>;
  /** Publishes what is due. */
  publishDue(): Promise<readonly Due[]>;
  /** When the next one is due, milliseconds since 1970; `null` where none is. */
  nextDue(): Promise<number | null>;
}

const timeOf = ({ embargo }: Proposal) => embargo?.publishAt ?? '';
const soonest = (a: Proposal, b: Proposal) =>
  timeOf(a) < timeOf(b) ? -1 : timeOf(a) > timeOf(b) ? 1 : a.id - b.id;

type Change = Partial<Proposal>;
type Step = (p: Proposal, embargo: Embargo, books: WriteBooks) => Change | Promise<Change>;

export function makeEmbargoes(workshop: Workshop): Embargoes {
  const { store, parts, approvals } = workshop;

  /** One step on what is held, as the person saw it, with its line in the audit log. */
  const onHeld = (
    actor: Person,
    { id, version }: Seen,
    action: AuditAction,
    step: Step,
    detail: Readonly<Record<string, unknown>> = {},
  ): Promise<Proposal> =>
    store.write(async (books) => {
      const proposal = await findProposal(books.proposals, id);
      const { state, embargo, ref } = proposal;
      if (state !== 'held' || !embargo) throw new UserError('not-held', { proposal: id, state });
      if (proposal.version !== version) throw new UserError('proposal-changed', { proposal: id });
      const changed = await books.proposals.update({
        ...proposal,
        ...(await step(proposal, embargo, books)),
      });
      await books.audit.append({ actor, action, ref, proposalId: id, detail });
      return changed;
    });

  const ending = (to: 'withdrawn' | 'sent-back') => (actor: Person, seen: Seen, reason: string) => {
    const said = takeReason(reason);
    const step: Step = async ({ ref, author }, _embargo, books) => {
      const filter = { ref, authorId: author.id, states: ['open', 'sent-back'] } as const;
      const [open] = to === 'sent-back' ? (await books.proposals.list(filter)).items : [];
      if (open) throw new UserError('proposal-already-open', { ...ref, proposal: open.id });
      return { state: to, decision: { by: actor, at: books.now, reason: said } };
    };
    return onHeld(actor, seen, 'embargo-called-off', step, { reason: said, to });
  };

  return {
    async list() {
      const { items, faults } = await store.proposals.list({ states: ['held'] });
      return { items: [...items].sort(soonest), faults };
    },
    async move(actor, seen, given) {
      const publishAt = new Date(given).toISOString();
      refusePast({ publishAt }, parts.now());
      const step: Step = ({ author }, embargo) => {
        const earlier = publishAt < embargo.publishAt;
        if (earlier && approvals === 2 && author.id === actor.id) {
          throw new UserError('embargo-not-earlier', { proposal: seen.id });
        }
        // Readers are told the date with the title: another date has to be confirmed anew.
        const title = publishAt === embargo.publishAt ? undefined : embargo.announcement?.title;
        const announcement = title
          ? announcementBy(actor, title, approvals === 1)
          : embargo.announcement;
        return { embargo: { ...embargo, publishAt, announcement, blocked: null } };
      };
      return onHeld(actor, seen, 'embargo-moved', step, { publishAt });
    },
    callOff: ending('withdrawn'),
    giveBack: ending('sent-back'),
    async announce(actor, seen, title) {
      const step: Step = ({ entry }, embargo) => ({
        embargo: {
          ...embargo,
          announcement: title && announcementBy(actor, takeTitle(title, entry), approvals === 1),
        },
      });
      return onHeld(actor, seen, 'announced', step, { title });
    },
    async confirm(actor, seen) {
      const step: Step = (_, embargo) => {
        const { announcement } = embargo;
        if (!announcement) throw new UserError('not-held', { proposal: seen.id, state: 'held' });
        if (approvals === 2 && isOwnTitle(actor, announcement)) {
          throw new UserError('own-proposal', { proposal: seen.id });
        }
        return {
          embargo: { ...embargo, announcement: { ...announcement, by: null, confirmed: true } },
        };
      };
      return onHeld(actor, seen, 'announced', step, { confirmed: true });
    },
    async noteSeen(person, ids) {
      const { items } = await store.proposals.list({ states: ['open', 'sent-back', 'held'] });
      const kept = items.filter(({ id, embargo }) => embargo !== null && ids.includes(id));
      const unseen = async (audit: WriteBooks['audit'] | typeof store.audit) => {
        const looks = await Promise.all(
          kept.map(async (proposal) => {
            const filter = { proposalId: proposal.id, actorId: person.id, limit: 1 };
            const { items } = await audit.list({ ...filter, action: 'embargo-seen' });
            return items.length === 0 ? [proposal] : [];
          }),
        );
        return looks.flat();
      };
      if ((await unseen(store.audit)).length === 0) return;
      await store.write(async (books) => {
        for (const { ref, id: proposalId } of await unseen(books.audit)) {
          await books.audit.append({ actor: person, action: 'embargo-seen', ref, proposalId });
        }
      });
    },
    releases: () => store.releases.list(),
    publishDue: () => publishDue(workshop),
    async nextDue() {
      const [next] = await waiting(workshop);
      return next ? Date.parse(timeOf(next)) : null;
    },
  };
}
