/** Which revisions are sent to whom, by the kinds of a fact's revisions from the first to the newest. */
import { expect, it } from 'vitest';
import { noticeOf } from '../../../src/desk/corrections/notice-of.js';
import type { Revision, RevisionKind } from '../../../src/desk/ports.js';

const revisions = (kinds: readonly RevisionKind[]) =>
  kinds.map(
    (kind, index) =>
      ({
        ...{ kind, number: index + 1, sequence: 100 + index, at: '2026-03-03T09:00:00.000Z' },
        ref: { kind: 'fact', id: 'some-total' },
      }) as Revision,
  );

it.each([
  [['import', 'correction'], { kind: 'correction', firstWrong: 1, revision: 2 }],
  [['import', 'new-data', 'correction'], { kind: 'correction', firstWrong: 2 }],
  [['import', 'new-data', 'clarification', 'correction', 'correction'], { firstWrong: 2 }],
  [['new-data', 'new-data', 'kill'], { kind: 'kill', firstWrong: 1, revision: 3 }],
  [['new-data', 'kill', 'new-data'], { kind: 'settlement', firstWrong: 1 }],
  [['import', 'new-data'], null],
  [['import', 'clarification'], null],
  [['import', 'retirement'], null],
  [['import', 'retirement', 'correction'], null],
  [['correction'], null],
] as const)('%j', (kinds, notice) => {
  const found = noticeOf(revisions(kinds));
  if (notice === null) expect(found).toBeNull();
  else expect(found).toMatchObject({ ...notice, number: 99 + kinds.length, factId: 'some-total' });
});
