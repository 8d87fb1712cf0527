/** Announced dates: a table of its own, so that who reads it cannot come upon what is held. */
import type { Kysely } from 'kysely';
import { textOf } from '../base/storable.js';
import { type Held, type ReleaseReader, releaseOf } from '../desk/embargo/embargo.js';
import type { Tables } from './tables.js';

export function readReleases(db: Kysely<Tables>): ReleaseReader {
  return {
    async list() {
      const rows = await db
        .selectFrom('announced_releases')
        .selectAll()
        .orderBy('publish_at')
        .orderBy('proposal_id')
        .execute();
      return rows.map((row) => ({
        proposalId: row.proposal_id,
        publishAt: row.publish_at,
        title: { en: row.title_en, zh: row.title_zh },
      }));
    },
  };
}

/** Brings the announced dates in step with a proposal that was just written. */
export async function keepRelease(tx: Kysely<Tables>, proposal: Held): Promise<void> {
  if (proposal.embargo === null) return;
  await tx.deleteFrom('announced_releases').where('proposal_id', '=', proposal.id).execute();
  const release = releaseOf(proposal);
  if (!release) return;
  await tx
    .insertInto('announced_releases')
    .values({
      proposal_id: release.proposalId,
      publish_at: release.publishAt,
      title_en: textOf(release.title.en),
      title_zh: textOf(release.title.zh),
    })
    .execute();
}
