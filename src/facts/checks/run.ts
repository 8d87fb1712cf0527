/** Runs the rules over a change. Pure. */

import type { CheckInput, CheckResult, FactChange } from './check.js';
import { type Rule, rules } from './rules.js';

function factChange(input: CheckInput): FactChange | null {
  const { after, before } = input;
  if (after?.kind !== 'fact') return null;
  const settled = input.proposed.byId.get(after.body.id);
  const body = settled ? { ...after.body, figures: settled.figures } : after.body;
  return { ...input, after, before: before?.kind === 'fact' ? before : null, body };
}

/** What the rules find that look at one of these. */
export function applyRules(
  input: CheckInput,
  looksAt: readonly Rule['looksAt'][],
): readonly CheckResult[] {
  const change = factChange(input);
  return rules.flatMap((rule) => {
    if (!looksAt.includes(rule.looksAt)) return [];
    switch (rule.looksAt) {
      case 'fact':
      case 'fact-change':
        return change ? rule.check(change) : [];
      default:
        return rule.check(input);
    }
  });
}

/** Blocks before warnings, otherwise as they came. */
export function bySeverity(checks: readonly CheckResult[]): readonly CheckResult[] {
  const weight = { block: 0, warn: 1 } as const;
  return [...checks].sort((a, b) => weight[a.level] - weight[b.level]);
}

/** What is wrong or worth telling about a change; blocks before warnings, otherwise in a fixed order. */
export function runChecks(input: CheckInput): readonly CheckResult[] {
  return bySeverity(applyRules(input, ['fact', 'fact-change', 'entry', 'change', 'record']));
}
