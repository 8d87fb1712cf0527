/** fuse.js over bare texts with its default settings: what the matcher is measured against. Pure. */
import Fuse from 'fuse.js';

export class FuseBaseline {
  readonly #fuse: Fuse<string>;

  constructor(texts: readonly string[]) {
    this.#fuse = new Fuse(texts);
  }

  search(text: string): unknown {
    return this.#fuse.search(text, { limit: 10 });
  }
}
