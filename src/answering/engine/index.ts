/** The entrance of the matching engine. Pure. */
export { buildEngine, buildEngineInSlices, THRESHOLDS } from './engine.js';
export type * from './types.js';
