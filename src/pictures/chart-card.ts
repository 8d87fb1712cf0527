/** The words above a picture. Pure. */

import type { Chart } from '../facts/charts.js';
import type { FactRecord } from '../facts/record.js';
import type { Script } from '../reading/language.js';
import { refOf } from '../wording/answer-card.js';
import type { Card } from '../wording/card.js';
import { answerWords } from '../wording/catalogue/answer.js';
import { tellsOf } from '../wording/tells.js';
import { chartText } from './chart-text.js';

/** Names the chart and its date; figures and sources stand in the picture and its description. */
export function chartCard(chart: Chart, record: FactRecord, script: Script): Card {
  const words = answerWords(script);
  const { title, frame } = chartText(chart, record, script);
  const fact = refOf(chart.fact);
  return {
    kind: 'reference',
    script,
    headline: [[{ strong: title }], [frame]],
    body: [],
    sections: [],
    actions: [
      { kind: 'fact', fact, label: title },
      { kind: 'citation', fact, label: words.citationButton },
    ],
    tells: tellsOf('chart', chart.facts, record),
  };
}
