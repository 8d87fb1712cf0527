/**
 * Every request that a bot sends to a local Discord in any test is held against Discord's rules and
 * its API document; one that breaks them fails the test that caused it.
 */
import { subscribe } from 'node:diagnostics_channel';
import { documentProblems } from 'local-discord/document';
import { afterAll, afterEach } from 'vitest';

/** As `Published` of the local Discord, which is loaded only by the tests that need it. */
interface Published {
  readonly request: Parameters<typeof documentProblems>[0];
  readonly violation: { readonly refusal: object } | undefined;
}

/** Of a body so many characters are shown. */
const mostShown = 2_000;

const published: Published[] = [];
subscribe('local-discord:request', (message) => void published.push(message as Published));

/** The violations since the last call, told in a line each; none is left for the test to fail by. */
export async function takeViolations(): Promise<readonly string[]> {
  const told = published.splice(0).map(async ({ request, violation }) => {
    const found = [
      ...(violation ? [JSON.stringify(violation.refusal)] : []),
      ...(await documentProblems(request)),
    ];
    const { method, path, json } = request;
    return found.map(
      (one) => `${method} ${path}: ${one} in ${JSON.stringify(json)?.slice(0, mostShown)}`,
    );
  });
  return (await Promise.all(told)).flat();
}

async function failOnViolations(): Promise<void> {
  const violations = await takeViolations();
  if (violations.length > 0) throw new Error(`Discord would refuse:\n${violations.join('\n')}`);
}

afterEach(failOnViolations);
// What is sent as a file's tests begin and end is nobody's but the file's.
afterAll(failOnViolations);
