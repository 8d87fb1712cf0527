/** The custom ids of the desk's buttons and menus. */
import { countField, customId, optionalSlugField, scriptField, slugField } from './custom-id.js';

const factFields = { factId: slugField, revision: countField, script: scriptField };

export const ids = {
  open: customId('open', factFields),
  sources: customId('sources', factFields),
  related: customId('related', factFields),
  citation: customId('cite', factFields),
  chart: customId('chart', factFields),
  page: customId('page', { topic: optionalSlugField, page: countField, script: scriptField }),
  chooseTopic: customId('topic', { script: scriptField }),
  chooseFact: customId('pick', { script: scriptField }),
} as const;
