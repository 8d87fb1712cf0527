/** Who does something at the desk: a Discord user's id, and the name shown at the time. */
export interface Person {
  readonly id: string;
  readonly name: string;
}
