/** The button that stops a following, and what is followed by name. */
import { type Target, targetKinds } from '../../desk/following/following.js';
import type { FactRecord } from '../../facts/record.js';
import type { Script } from '../../reading/language.js';
import type { Action } from '../../wording/card.js';
import { inScript } from '../../wording/words.js';
import { oneOf } from '../curation/ids.js';
import { customId, optionalSlugField, scriptField, slugField } from '../custom-id.js';

/** `mark` tells a delivered message apart from all others, so that it is found again. */
export const stopId = customId('f-stop', {
  kind: oneOf(targetKinds),
  id: slugField,
  mark: optionalSlugField,
  script: scriptField,
});

export function stopAction(
  target: Target,
  mark: string | null,
  script: Script,
  label: string,
): Action {
  return { kind: 'button', id: stopId.make({ ...target, mark, script }), label };
}

/** The title of what is followed; its id where it is not on record any more. */
export function targetTitle({ kind, id }: Target, record: FactRecord, script: Script): string {
  const found =
    kind === 'fact' ? record.byId.get(id) : record.topics.find((topic) => topic.id === id);
  return found ? inScript(found.title, script) : id;
}
