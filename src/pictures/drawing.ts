/** Draws charts in a thread: served as it is loaded. */
import { serve } from '../threads/serve.js';
import { drawHere } from './draw.js';

serve({ draw: drawHere });
