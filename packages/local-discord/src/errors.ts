/** Errors as Discord's HTTP API words them: a status, a JSON error code and, for bodies, a tree. */

/** What Discord calls a problem with one field: its machine code and its text. */
export interface FieldError {
  readonly code: string;
  readonly message: string;
}

/** A problem and where it stands in the body, e.g. `['embeds', 0, 'title']`. */
export interface Problem extends FieldError {
  readonly path: readonly (string | number)[];
}

/** An answer other than success; the router turns it into the response. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  constructor(
    readonly status: number,
    /** Discord's JSON error code, 0 where it gives none. */
    readonly code: number,
    message: string,
    readonly errors?: object,
  ) {
    super(message);
  }

  get body(): object {
    return {
      message: this.message,
      code: this.code,
      ...(this.errors === undefined ? {} : { errors: this.errors }),
    };
  }
}

interface ErrorNode {
  readonly errors: FieldError[];
  readonly children: Map<string, ErrorNode>;
}

function place(node: ErrorNode, path: Problem['path'], error: FieldError): void {
  const [step, ...rest] = path;
  if (step === undefined) {
    node.errors.push(error);
    return;
  }
  const child = node.children.get(String(step)) ?? { errors: [], children: new Map() };
  node.children.set(String(step), child);
  place(child, rest, error);
}

function toTree(node: ErrorNode): object {
  return {
    ...(node.errors.length > 0 ? { _errors: node.errors } : {}),
    ...Object.fromEntries([...node.children].map(([step, child]) => [step, toTree(child)])),
  };
}

/** 50035 with each problem at its place in the body. */
export function invalidForm(problems: readonly Problem[]): ApiError {
  const root: ErrorNode = { errors: [], children: new Map() };
  for (const { path, code, message } of problems) place(root, path, { code, message });
  return new ApiError(400, 50035, 'Invalid Form Body', toTree(root));
}

/** 50035 with a single problem. */
export function invalidField(path: Problem['path'], code: string, message: string): ApiError {
  return invalidForm([{ path, code, message }]);
}

export const unknown = {
  channel: () => new ApiError(404, 10003, 'Unknown Channel'),
  guild: () => new ApiError(404, 10004, 'Unknown Guild'),
  member: () => new ApiError(404, 10007, 'Unknown Member'),
  message: () => new ApiError(404, 10008, 'Unknown Message'),
  role: () => new ApiError(404, 10011, 'Unknown Role'),
  user: () => new ApiError(404, 10013, 'Unknown User'),
  webhook: () => new ApiError(404, 10015, 'Unknown Webhook'),
  application: () => new ApiError(404, 10002, 'Unknown Application'),
  interaction: () => new ApiError(404, 10062, 'Unknown interaction'),
  command: () => new ApiError(404, 10063, 'Unknown application command'),
} as const;
