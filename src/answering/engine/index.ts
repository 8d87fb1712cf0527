/** The entrance of the matching engine. Pure. */
export { buildEngine } from './engine.js';
export type * from './types.js';
