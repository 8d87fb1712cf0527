/** What an engine's error means for the one who asked. */
import { UserError } from '../base/user-error.js';

interface EngineError {
  readonly code?: unknown;
  readonly errcode?: unknown;
}

const sqliteBusy = [5, 6];
const sqliteConstraint = 19;
const uniqueViolation = '23505';
/** Serialization failure, deadlock, lock not available. */
const clashes = ['40001', '40P01', '55P03', uniqueViolation];

/** Whether a constraint of the tables stands against it: at once, or because another was first. */
export function isConstraint(error: unknown): boolean {
  const { code, errcode } = (error ?? {}) as EngineError;
  if (typeof errcode === 'number') return (errcode & 0xff) === sqliteConstraint;
  return code === uniqueViolation;
}

/** Whether the same transaction may succeed when run again from its start. */
export function isClash(error: unknown): boolean {
  const { code, errcode } = (error ?? {}) as EngineError;
  if (typeof errcode === 'number')
    return sqliteBusy.includes(errcode & 0xff) || isConstraint(error);
  return typeof code === 'string' && clashes.includes(code);
}

const sqliteFull = 13;
const noRoom = ['ENOSPC', 'EDQUOT', '53100'];

/** Whether there is no room left for what was to be written. */
export function isFull(error: unknown): boolean {
  const { code, errcode } = (error ?? {}) as EngineError;
  if (typeof errcode === 'number') return (errcode & 0xff) === sqliteFull;
  return typeof code === 'string' && noRoom.includes(code);
}

/** Connection exceptions, shutdowns, no room for another connection, no such role or database. */
const gone = /^(08|57P0|53|28|3D000)/;
const network = ['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'ETIMEDOUT', 'EPIPE', 'EAI_AGAIN'];

/** Whether the store cannot be reached at all, or takes nothing more. */
export function isUnavailable(error: unknown): boolean {
  if (isFull(error)) return true;
  if (error instanceof AggregateError) return error.errors.some(isUnavailable);
  const { code } = (error ?? {}) as EngineError;
  if (typeof code === 'string' && (gone.test(code) || network.includes(code))) return true;
  return (
    error instanceof Error &&
    /connection terminated|timeout exceeded|query read timeout|not queryable/i.test(error.message)
  );
}

/** The error for a store that cannot be reached, or is full. It names the engine and no address. */
export function unavailable(engine: 'sqlite' | 'postgresql', error: unknown): UserError {
  if (isFull(error)) return new UserError('store-full', { engine });
  const { code } = (error ?? {}) as EngineError;
  return new UserError('store-unavailable', {
    engine,
    ...(typeof code === 'string' ? { reason: code } : {}),
  });
}
