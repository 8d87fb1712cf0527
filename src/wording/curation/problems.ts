/** What is wrong with files, for those who keep them. Pure. */
import type { Problem } from '../../facts/problem.js';
import { checkText } from './findings.js';

/** The problem with the words of its rule for a detail. */
export function explained(problem: Problem, script: 'en' | 'zh-Hans' = 'en'): Problem {
  const { code, context } = problem;
  if (!context) return problem;
  return { ...problem, detail: checkText({ code, level: 'block', context }, script) };
}

/** `data/facts/grades.yaml: five-a-rated: figures.0.value: ...` */
export function describeProblem(problem: Problem): string {
  const { file, fact, field, detail } = explained(problem);
  return [file, fact, field, detail].filter(Boolean).join(': ');
}
