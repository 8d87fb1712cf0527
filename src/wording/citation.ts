/** Citations ready to paste, one line in English and one in Chinese. Pure. */

import { sameAsOf } from '../facts/as-of.js';
import type { Fact, FactRecord } from '../facts/record.js';
import { unitKind } from '../facts/units.js';
import type { Script } from '../reading/language.js';
import type { Card } from './card.js';
import { answerWords } from './catalogue/answer.js';
import { citationWords } from './catalogue/citation.js';
import { asOfInSentence, asOfText, caveatTexts, figureValue, sourcesOf } from './fact-lines.js';
import { tellsOf } from './tells.js';
import { inScript } from './words.js';

/** The date that all figures of a fact share, or the fact's own where it has none. */
function sharedAsOf(fact: Fact): Fact['asOf'] {
  const asOf = fact.figures[0]?.asOf ?? fact.asOf;
  return asOf && fact.figures.every((figure) => sameAsOf(figure.asOf, asOf)) ? asOf : null;
}

/** Facts without figures, or with nothing but dates, are cited by their statement. */
function isStatement(fact: Fact): boolean {
  return fact.figures.every((figure) => figure.unit === 'date');
}

function statementContent(fact: Fact, script: Script): string {
  const statement = inScript(fact.statement, script);
  const date = fact.asOf && asOfText(fact.asOf, script);
  if (!fact.asOf || date === null || statement.includes(date)) return statement;
  return citationWords(script).dated(
    statement.replace(/[.。]$/, ''),
    asOfInSentence(fact.asOf, script),
  );
}

/** The figures with what they count, and their scope and date where these are not shared. */
function figuresContent(fact: Fact, script: Script): string {
  const words = citationWords(script);
  const asOf = sharedAsOf(fact);
  const [first] = fact.figures;
  if (!first) return '';
  const scope = inScript(first.scope, script);
  const oneScope = fact.figures.every((figure) => inScript(figure.scope, script) === scope);
  const written = fact.figures.map((figure) => {
    const write = unitKind(figure.unit) === 'money' ? words.amount : words.figure;
    const named = write(figureValue(figure, script), inScript(figure.label, script));
    const remarks = [
      ...(oneScope ? [] : [inScript(figure.scope, script)]),
      ...(asOf ? [] : [words.asOf(asOfInSentence(figure.asOf, script))]),
    ];
    return remarks.length === 0 ? named : words.remarked(named, remarks.join(words.remarkJoin));
  });
  const all = written.join(words.figureJoin);
  const scoped = oneScope && !all.includes(scope) ? words.remarked(all, scope) : all;
  return words.content(scoped, asOf && asOfInSentence(asOf, script));
}

/** One line with value, unit, scope, as-of date, the weightiest source, fact id and revision. */
export function citationLine(fact: Fact, record: FactRecord, script: Script): string {
  const words = citationWords(script);
  const source = sourcesOf(fact, record)[0]?.source;
  const cite = fact.sources.length === 0 ? words.derivedFrom : words.source;
  // Titles stand in quotation marks of the line's own.
  const title = (text: string) => text.replace(/[“”「」《》]/g, '');
  return [
    isStatement(fact) ? statementContent(fact, script) : figuresContent(fact, script),
    ...(source
      ? [
          cite(
            inScript(source.publisher, script),
            title(inScript(source.title, script)),
            inScript(source.date, script),
            source.address,
          ),
        ]
      : []),
    ...caveatTexts(fact, record, script).map(words.caveat),
    words.reference(fact.id, fact.revision),
  ].join(words.sentenceJoin);
}

/** Both lines, each in a block to copy; Chinese in the reader's script. */
export function citationCard(fact: Fact, record: FactRecord, script: Script): Card {
  const words = answerWords(script);
  return {
    kind: 'citation',
    script,
    headline: [[words.citationHeading]],
    body: [],
    sections: [],
    blocks: [
      citationLine(fact, record, 'en'),
      citationLine(fact, record, script === 'zh-Hant' ? 'zh-Hant' : 'zh-Hans'),
    ],
    ...(fact.errata.length > 0 ? { footer: words.citationErratum } : {}),
    actions: [],
    tells: tellsOf('citation', [fact], record),
  };
}
