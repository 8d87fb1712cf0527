/** The entrance of the matching engine. Pure. */
export { buildEngine, buildEngineInSlices, buildSteps, THRESHOLDS } from './engine.js';
export { restoreEngine, saveEngine } from './save.js';
export { inSlices, toEnd } from './steps.js';
export type * from './types.js';
