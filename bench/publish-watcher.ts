/** The second process of `desk bench publish`: says when it answers from which revision. */
import { writeSync } from 'node:fs';
import { openDesk } from '../src/open-desk.js';
import { askedFact, revisionTold } from './publish-question.js';

const { DATA_DIR: dataDir = '.', DATABASE_URL: databaseUrl } = process.env;
const desk = await openDesk({ dataDir, databaseUrl: databaseUrl || undefined, approvals: 1 });
let told = await revisionTold(desk);
writeSync(1, `${JSON.stringify({ revision: told, at: Date.now() })}\n`);
let looking = false;
async function look(): Promise<void> {
  const { record } = desk.snapshots.current();
  if (looking || record.byId.get(askedFact)?.revision === told) return;
  looking = true;
  told = await revisionTold(desk);
  looking = false;
  writeSync(1, `${JSON.stringify({ revision: told, at: Date.now() })}\n`);
}
setInterval(() => void look(), 2);
process.on('disconnect', () => process.exit(0));
