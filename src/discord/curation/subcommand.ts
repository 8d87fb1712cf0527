/** What a file of `commands/desk/` holds: a subcommand, with the forms it fills in. */
import type { Subcommand } from '../command.js';
import type { FormKind } from './form-kind.js';

export interface DeskSubcommand extends Subcommand {
  readonly forms?: readonly FormKind[];
}
