/** What is held about one person, over every table, and taking it out again. */
import { createHmac, randomBytes } from 'node:crypto';
import type { PrivacyBook } from '../../desk/inquiries/ports.js';
import { untilThrough } from '../retry.js';
import type { Database } from '../write-books.js';

const hashKey = 'asker-hash';

/** The key of the desk's hashes, made when it is first needed. */
async function secretOf(db: Database): Promise<string> {
  await db
    .insertInto('desk_secrets')
    .values({ name: hashKey, value: randomBytes(32).toString('hex') })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute();
  const { value } = await db
    .selectFrom('desk_secrets')
    .select('value')
    .where('name', '=', hashKey)
    .executeTakeFirstOrThrow();
  return value;
}

export function privacyBook(db: Database, engine: 'sqlite' | 'postgresql'): PrivacyBook {
  let secret: Promise<string> | undefined;
  const hashOf = async (personId: string) => {
    secret ??= secretOf(db);
    return createHmac('sha256', await secret)
      .update(personId)
      .digest('hex')
      .slice(0, 32);
  };
  return {
    hashOf,
    async holdings(personId) {
      const hash = await hashOf(personId);
      const asked = await db
        .selectFrom('inquiry_askers')
        .selectAll()
        .where('person_id', '=', personId)
        .execute();
      const heard = await db
        .selectFrom('questions_heard')
        .selectAll()
        .where('asker_hash', '=', hash)
        .execute();
      return {
        ...(asked.length > 0 ? { inquiry_askers: asked } : {}),
        ...(heard.length > 0 ? { questions_heard: heard } : {}),
      };
    },
    async erase(personId) {
      const hash = await hashOf(personId);
      return untilThrough(engine, () =>
        db.transaction().execute(async (tx) => {
          await tx
            .updateTable('questions_heard')
            .set({ text: null, asker_hash: null })
            .where('asker_hash', '=', hash)
            .execute();
          return [];
        }),
      );
    },
    async forgetBefore(instant) {
      await db
        .updateTable('questions_heard')
        .set({ text: null, asker_hash: null })
        .where('at', '<', instant)
        .execute();
    },
  };
}
