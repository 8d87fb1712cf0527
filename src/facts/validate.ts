/** What must hold over a whole record beyond each file's shape. Pure. */
import { Decimal } from 'decimal.js';
import { partFindings } from './check-parts.js';
import { FormulaError } from './formula.js';
import { phrasingKey } from './phrasing-key.js';
import type { Problem, ProblemCode } from './problem.js';
import type { FiledFact, FiledRecord } from './read-files.js';
import type { FactBody } from './schema.js';
import { Figures, placeholdersIn } from './settle.js';
import {
  type ReadText,
  statementFindings,
  type TextFigures,
  writtenLanguages,
} from './statement-figures.js';

export type { ReadText, TextFigures };

const languages = writtenLanguages;

/** Numbers of a statement against the fact's own figures, both ways. */
export function checkStatement(
  body: FactBody,
  read: ReadText,
): readonly Pick<Problem, 'code' | 'field' | 'detail'>[] {
  return statementFindings(body, read).map((finding) => ({
    code: finding.code,
    field: `statement.${finding.language}`,
    detail:
      finding.code === 'statement-lacks-figure'
        ? `does not state the recorded ${finding.figure.id}, ${finding.figure.value}`
        : `states ${finding.stated.toFixed()}, which is no figure of this fact`,
  }));
}

/** Files, facts and fields where one record contradicts itself; empty where it is sound. */
export function validateRecord(filed: FiledRecord, read: ReadText): readonly Problem[] {
  const problems: Problem[] = [...filed.problems];
  const report = (filedFact: FiledFact, code: ProblemCode, field: string, detail: string) =>
    problems.push({ code, file: filedFact.file, fact: filedFact.body.id, field, detail });

  const firstFile = new Map<string, string>();
  for (const fact of filed.facts) {
    const first = firstFile.get(fact.body.id);
    if (first !== undefined) report(fact, 'duplicate-id', 'id', `stands in ${first} already`);
    else firstFile.set(fact.body.id, fact.file);
  }
  problems.push(...duplicates(filed));

  const sourceKeys = new Set(filed.sources.map((source) => source.key));
  const figures = new Figures(filed.facts.map((fact) => fact.body));
  for (const fact of filed.facts) {
    const { body } = fact;
    body.sources.forEach((citation, index) => {
      if (!sourceKeys.has(citation.source)) {
        report(fact, 'unknown-source', `sources.${index}.source`, `no source ${citation.source}`);
      }
    });
    body.errata.forEach((erratum, index) => {
      for (const key of [erratum.source, ...erratum.evidenceSources]) {
        if (sourceKeys.has(key)) continue;
        report(fact, 'unknown-source', `errata.${index}`, `no source ${key}`);
      }
    });
    const derivedOnly = body.figures.length > 0 && body.figures.every((figure) => figure.formula);
    if (body.sources.length === 0 && !derivedOnly) {
      report(fact, 'no-source', 'sources', 'a fact that is not derived needs a source');
    }
    for (const id of body.related) {
      if (!firstFile.has(id)) report(fact, 'unknown-fact', 'related', `no fact ${id}`);
    }
    checkFigures(fact, figures, report);
    for (const found of partFindings(body, figures)) {
      report(fact, 'part-of', found.field, found.detail);
    }
    for (const found of checkStatement(body, read)) {
      report(fact, found.code, found.field, found.detail);
    }
  }
  for (const rate of filed.rates.filter((candidate) => !sourceKeys.has(candidate.source))) {
    problems.push({
      code: 'unknown-source',
      file: 'data/rates.yaml',
      fact: rate.id,
      field: 'source',
      detail: `no source ${rate.source}`,
    });
  }
  filed.notOnRecord.forEach((topic) => {
    for (const id of topic.nearest.filter((near) => !firstFile.has(near))) {
      problems.push({
        code: 'unknown-fact',
        file: 'data/not-on-record.yaml',
        fact: topic.id,
        field: 'nearest',
        detail: `no fact ${id}`,
      });
    }
  });
  return problems;
}

function checkFigures(
  fact: FiledFact,
  figures: Figures,
  report: (fact: FiledFact, code: ProblemCode, field: string, detail: string) => void,
): void {
  const seen = new Set<string>();
  fact.body.figures.forEach((figure, index) => {
    if (seen.has(figure.id)) {
      report(fact, 'duplicate-id', `figures.${index}.id`, `figure ${figure.id} stands twice`);
    }
    seen.add(figure.id);
    if (figure.formula === undefined) return;
    try {
      const computed = figures.get({ factId: fact.body.id, figureId: figure.id }).value;
      if (!new Decimal(computed).equals(figure.value)) {
        report(
          fact,
          'derived-differs',
          `figures.${index}.value`,
          `is ${figure.value}, but its formula gives ${computed}`,
        );
      }
    } catch (error) {
      if (!(error instanceof FormulaError)) throw error;
      report(fact, 'formula', `figures.${index}.formula`, `${error.code}: ${error.at}`);
    }
  });
  for (const language of languages) {
    for (const ref of placeholdersIn(fact.body.statement[language], fact.body.id)) {
      try {
        figures.get(ref);
      } catch (error) {
        if (!(error instanceof FormulaError)) throw error;
        report(fact, 'unknown-figure', `statement.${language}`, `no figure ${error.at}`);
      }
    }
  }
}

interface Phrased {
  readonly file: string;
  readonly id: string;
  readonly phrasings: { readonly en: readonly string[]; readonly zh: readonly string[] };
}

function duplicates(filed: FiledRecord): readonly Problem[] {
  const all: readonly Phrased[] = [
    ...filed.facts.map((fact) => ({
      file: fact.file,
      id: fact.body.id,
      phrasings: fact.body.phrasings,
    })),
    ...filed.notOnRecord.map((topic) => ({
      file: 'data/not-on-record.yaml',
      id: topic.id,
      phrasings: topic.phrasings,
    })),
  ];
  const problems: Problem[] = [];
  const owners = new Map<string, string>();
  const reportTwice = (code: ProblemCode, entry: Phrased, field: string, detail: string) =>
    problems.push({ code, file: entry.file, fact: entry.id, field, detail });
  for (const entry of all) {
    for (const language of languages) {
      entry.phrasings[language].forEach((phrasing, index) => {
        const key = phrasingKey(phrasing);
        const owner = owners.get(key);
        const field = `phrasings.${language}.${index}`;
        if (owner === undefined) owners.set(key, entry.id);
        else reportTwice('duplicate-phrasing', entry, field, `stands under ${owner} already`);
      });
    }
  }
  const topicIds = new Set<string>();
  for (const topic of filed.notOnRecord) {
    if (topicIds.has(topic.id)) {
      problems.push({
        code: 'duplicate-id',
        file: 'data/not-on-record.yaml',
        fact: topic.id,
        field: 'id',
        detail: 'stands twice',
      });
    }
    topicIds.add(topic.id);
  }
  const keys = new Set<string>();
  for (const source of filed.sources) {
    if (keys.has(source.key)) {
      problems.push({
        code: 'duplicate-id',
        file: 'data/sources.yaml',
        fact: source.key,
        field: 'key',
        detail: 'stands twice',
      });
    }
    keys.add(source.key);
  }
  return problems;
}
