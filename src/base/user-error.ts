/** Errors that a person is meant to see. Their wording is in the catalogues, by code. */

export type ErrorContext = Readonly<Record<string, unknown>>;

/** Something a person did or met that the desk can explain; `code` is a key of the error catalogue. */
export class UserError extends Error {
  constructor(
    readonly code: string,
    readonly context: ErrorContext = {},
  ) {
    super(code);
    this.name = 'UserError';
  }
}
