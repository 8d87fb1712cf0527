import type { Subcommand } from './command-line.js';
export const record: Subcommand = async () => 0;
