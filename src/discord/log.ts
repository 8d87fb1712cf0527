/** Logging for the adapter: what it needs of a logger, and errors without secrets. */

/** The part of a pino logger that is used. */
export interface Logger {
  debug(details: object, message: string): void;
  info(details: object, message: string): void;
  warn(details: object, message: string): void;
  error(details: object, message: string): void;
}

/** Interaction tokens stand in the addresses of callbacks and webhooks. */
const tokenInAddress = /((?:interactions|webhooks)\/\d+\/)[^/\s?"'\\]+/g;
/** Bot tokens: an id in base64, a time stamp and a signature. */
const botToken = /(?<![\w-])[\w-]{23,}\.[\w-]{6,7}\.[\w-]{27,}/g;
/** The password of a database's address. */
const password = /(:\/\/[^\s:/@"\\]*:)[^\s/@"\\]+@/g;

/** A text without bot or interaction tokens, and without passwords in addresses. */
export function withoutSecrets(text: string): string {
  return text
    .replace(tokenInAddress, '$1[token]')
    .replace(botToken, '[token]')
    .replace(password, '$1[password]@');
}

export interface ErrorDetails {
  readonly name: string;
  readonly message: string;
  readonly stack?: string;
  readonly code?: string | number;
  readonly status?: number;
  readonly method?: string;
  readonly url?: string;
  readonly cause?: ErrorDetails;
}

const causesDeep = 5;

/** What the log keeps of anything thrown: name, message, stack, request and causes; no secret. */
export function errorDetails(thrown: unknown, depth = 0): ErrorDetails {
  if (!(thrown instanceof Error)) {
    return { name: typeof thrown, message: withoutSecrets(String(thrown)) };
  }
  const { code, status, method, url } = thrown as Error & Partial<Record<string, unknown>>;
  return {
    name: thrown.name,
    message: withoutSecrets(thrown.message),
    ...(thrown.stack ? { stack: withoutSecrets(thrown.stack) } : {}),
    ...(typeof code === 'string' || typeof code === 'number' ? { code } : {}),
    ...(typeof status === 'number' ? { status } : {}),
    ...(typeof method === 'string' ? { method } : {}),
    ...(typeof url === 'string' ? { url: withoutSecrets(url) } : {}),
    ...(thrown.cause !== undefined && depth < causesDeep
      ? { cause: errorDetails(thrown.cause, depth + 1) }
      : {}),
  };
}
