/** The entrance of the matching engine. Pure. */

export { inSlices, toEnd } from '../../base/steps.js';
export { buildEngine, buildEngineInSlices, buildSteps } from './engine.js';
export { restoreEngine, restoreSteps, saveEngine, saveSteps } from './save.js';
export type * from './types.js';
