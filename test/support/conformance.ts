/**
 * Every request that a bot sends to a local Discord in any test is held against Discord's rules and
 * its API document. One that breaks the rules fails the test that caused it; what the document alone
 * has against a request fails the file, with the test's name, since it takes long to load.
 */
import { subscribe } from 'node:diagnostics_channel';
import { documentProblems } from 'local-discord/document';
import { afterAll, afterEach, expect } from 'vitest';

/** As `Published` of the local Discord, which is loaded only by the tests that need it. */
interface Published {
  readonly request: Parameters<typeof documentProblems>[0];
  readonly violation: { readonly refusal: object } | undefined;
}

interface Noted extends Published {
  readonly test: string | undefined;
}

/** Of a body so many characters are shown. */
const mostShown = 2_000;

const noted: Noted[] = [];
/** How many of those noted a test was failed for, or not. */
let looked = 0;
subscribe('local-discord:request', (message) => {
  noted.push({ ...(message as Published), test: expect.getState().currentTestName });
});

const told = ({ request: { method, path, json }, test }: Noted, problem: string) =>
  `${method} ${path}: ${problem} in ${JSON.stringify(json)?.slice(0, mostShown)} (${test})`;

const againstRules = (one: Noted): readonly string[] =>
  one.violation ? [told(one, JSON.stringify(one.violation.refusal))] : [];

async function againstDocument(one: Noted): Promise<readonly string[]> {
  return (await documentProblems(one.request)).map((problem) => told(one, problem));
}

/** The violations since the last call, told in a line each; none is left for the test to fail by. */
export async function takeViolations(): Promise<readonly string[]> {
  const taken = noted.splice(0);
  looked = 0;
  const found = await Promise.all(
    taken.map(async (one) => [...againstRules(one), ...(await againstDocument(one))]),
  );
  return found.flat();
}

function failFor(violations: readonly string[]): void {
  if (violations.length > 0) throw new Error(`Discord would refuse:\n${violations.join('\n')}`);
}

afterEach(() => {
  const fresh = noted.slice(looked);
  looked = noted.length;
  failFor(fresh.flatMap(againstRules));
});
afterAll(async () => {
  failFor(await takeViolations());
});
