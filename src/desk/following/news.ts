/** Which published revisions are news to followers, and whom each reaches. Pure. */
import type { Revision } from '../ports.js';
import type { Delivery, Follow, News, NewsKind, Target } from './following.js';

const kinds: Readonly<Partial<Record<Revision['kind'], NewsKind>>> = {
  'new-data': 'release',
  correction: 'correction',
  retirement: 'withdrawal',
  kill: 'withdrawal',
};

/** A revision as news; `null` for other wording, imports, and what is no fact. */
export function newsOf({ entry, kind, number, sequence }: Revision): News | null {
  const news = kinds[kind];
  if (!news || entry.kind !== 'fact') return null;
  const { id, topic } = entry.body;
  return { factId: id, topic, revision: number, kind: news, sequence };
}

export const targetsOf = ({ factId, topic }: News): readonly Target[] => [
  { kind: 'fact', id: factId },
  { kind: 'topic', id: topic },
];

/** One message to each person who followed before it was published; who follows both gets one. */
export function deliveriesOf(
  { factId, revision, kind, sequence }: News,
  followers: readonly Follow[],
  at: string,
): readonly Delivery[] {
  const byPerson = new Map<string, Follow>();
  for (const follow of followers) {
    const held = byPerson.get(follow.personId);
    if (follow.since >= sequence || held?.target.kind === 'fact') continue;
    byPerson.set(follow.personId, follow);
  }
  return [...byPerson.values()].map(({ personId, target, script }) => ({
    ...{ personId, target, script, factId, revision, kind },
    ...{ state: 'waiting', movedAt: at },
  }));
}
