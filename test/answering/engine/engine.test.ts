import { describe, expect, it } from 'vitest';
import { buildEngine } from '../../../src/answering/engine/index.js';

const entries = [
  {
    id: 'total',
    phrasings: ['how many social organizations are registered in Beijing', '北京有多少社会组织'],
  },
  {
    id: 'assets',
    phrasings: ['total assets of social organizations', '社会组织的总资产是多少'],
  },
];

describe('buildEngine', () => {
  it('ranks the entry whose phrasings are nearest first, in both languages', () => {
    const engine = buildEngine(entries);
    expect(engine.match('number of organizations registered').candidates[0]?.id).toBe('total');
    expect(engine.match('社會組織總資產').candidates[0]?.id).toBe('assets');
  });

  it('shows a changed entry in the new engine and leaves the old one as it was', () => {
    const engine = buildEngine(entries);
    const more = engine.with({ id: 'press', phrasings: ['when was the press conference'] });
    expect(more.match('date of the press conference').candidates[0]?.id).toBe('press');
    expect(engine.match('press conference').candidates.map((c) => c.id)).not.toContain('press');
    expect(more.without('press').entries.map((entry) => entry.id)).toEqual(['total', 'assets']);
  });
});
