import { describe, expect, it } from 'vitest';
import { errorDetails, withoutSecrets } from '../../src/discord/log.js';

const token = ['MTIzNDU2Nzg5MDEyMzQ1Njc4', 'GaBcDe', 'abcdefghijklmnopqrstuvwxyz0123456789AB'].join(
  '.',
);

describe('what is logged of an error', () => {
  it('holds neither bot tokens nor interaction tokens', () => {
    const inner = new Error(`refused ${token}`);
    const outer = Object.assign(new Error('failed', { cause: inner }), {
      code: 50035,
      status: 400,
      method: 'POST',
      url: 'https://discord.com/api/v10/interactions/123456789012345678/aW50ZXJhY3Rpb24/callback',
    });
    const details = JSON.stringify(errorDetails(outer));
    expect(details).not.toContain(token);
    expect(details).not.toContain('aW50ZXJhY3Rpb24');
    expect(details).toContain('refused [token]');
    expect(details).toContain('/callback');
    expect(details).toContain('50035');
  });

  it('ends, however deep the causes', () => {
    const error = new Error('round');
    error.cause = error;
    expect(JSON.stringify(errorDetails(error)).length).toBeLessThan(20_000);
  });

  it('holds no password of an address', () => {
    const said = withoutSecrets('postgres://desk:hunter2@db.example:5432/desk and http://a/b@c');
    expect(said).toBe('postgres://desk:[password]@db.example:5432/desk and http://a/b@c');
  });

  it('leaves other text alone', () => {
    expect(withoutSecrets('12,858 at https://example.org/a.b.c')).toBe(
      '12,858 at https://example.org/a.b.c',
    );
    expect(errorDetails('plain')).toEqual({ name: 'string', message: 'plain' });
  });
});
