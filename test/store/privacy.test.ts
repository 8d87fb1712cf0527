/** What docs/PRIVACY.md and `/privacy` say of the tables, held against the tables that there are. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { sqliteFileName } from '../../src/store/open-store.js';
import { openPostgres } from '../../src/store/postgres.js';
import { openSqlite } from '../../src/store/sqlite.js';
import { privacyWords } from '../../src/wording/catalogue/privacy.js';
import { onEveryEngine } from '../support/engines.js';

const document = path.resolve(import.meta.dirname, '../../docs/PRIVACY.md');
/** Tables named in the first column. */
const documented = readFileSync(document, 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .flatMap((line) => (line.split('|')[1]?.match(/`\w+`/g) ?? []).map((name) => name.slice(1, -1)));

/** The desk's own: nobody's doing leaves anything about them here. */
const ofNobody = [
  ...['announced_releases', 'counters', 'desk_head', 'desk_migrations', 'desk_record'],
  ...['desk_secrets', 'file_marks', 'follow_cursor', 'holding_texts', 'inbox_mark'],
];

/** Columns that tell who somebody is. */
const namesSomebody = /^(?:person|user)_id$|_name$|^asker_hash$/;

onEveryEngine('the tables', (engine) => {
  it('are each documented, and named in words where they tell who somebody is', async () => {
    const place = await engine.place();
    await engine.open(place);
    const { db } = place.databaseUrl
      ? openPostgres(place.databaseUrl)
      : openSqlite(path.join(place.dataDir, sqliteFileName));
    const tables = (await db.introspection.getTables()).filter(({ isView }) => !isView);
    await db.destroy();
    expect(tables.map(({ name }) => name).sort()).toEqual([...documented, ...ofNobody].sort());
    const ofPeople = tables
      .filter(({ columns }) => columns.some(({ name }) => namesSomebody.test(name)))
      .map(({ name }) => name);
    expect(ofPeople).toContain('follows');
    expect(ofPeople.filter((name) => ofNobody.includes(name))).toEqual([]);
    for (const script of ['en', 'zh-Hans', 'zh-Hant'] as const) {
      const words = Object.keys(privacyWords(script));
      expect(words.filter((key) => key.startsWith('table-')).sort()).toEqual(
        ofPeople.map((name) => `table-${name}`).sort(),
      );
    }
  });
});
