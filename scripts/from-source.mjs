/** Lets a thread run sources as they stand, as tests do: what is started for use runs compiled code. */
import { register } from 'node:module';

register('./source-hooks.mjs', import.meta.url);
