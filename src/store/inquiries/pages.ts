/** Reads many rows a page at a time: SQLite answers on the thread that asks, and others wait meanwhile. */
import { setImmediate as others } from 'node:timers/promises';

/** Rows of the longest texts that are read within some milliseconds. */
const pageSize = 200;

/** @param page gives the rows behind the last one, `size` of them at most */
export async function inPages<Row>(
  most: number,
  page: (last: Row | undefined, size: number) => Promise<readonly Row[]>,
): Promise<readonly Row[]> {
  const found: Row[] = [];
  while (found.length < most) {
    const size = Math.min(pageSize, most - found.length);
    const rows = await page(found.at(-1), size);
    found.push(...rows);
    if (rows.length < size) break;
    await others();
  }
  return found;
}
