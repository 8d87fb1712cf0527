/** The custom ids of the desk's buttons and menus. */
import {
  countField,
  customId,
  type Field,
  optionalSlugField,
  scriptField,
  slugField,
} from './custom-id.js';

/** An id made at random. */
const keyField: Field<string> = {
  write: (value) => value,
  read: (text) => (/^[\w-]{8,40}$/.test(text) ? text : undefined),
};

const factFields = { factId: slugField, revision: countField, script: scriptField };

export const ids = {
  open: customId('open', factFields),
  sources: customId('sources', factFields),
  related: customId('related', factFields),
  citation: customId('cite', factFields),
  chart: customId('chart', factFields),
  plain: customId('plain', { script: scriptField }),
  watch: customId('watch', { script: scriptField }),
  stopWatching: customId('unwatch', { watch: keyField, script: scriptField }),
  log: customId('log', { before: countField, script: scriptField }),
  page: customId('page', { topic: optionalSlugField, page: countField, script: scriptField }),
  chooseTopic: customId('topic', { script: scriptField }),
  chooseFact: customId('pick', { script: scriptField }),
} as const;
