/**
 * Clauses as data: `{slot}` is filled in, `<verb>` takes the form of the sentence. An English verb
 * stands in the plural where a star follows it: `<have*>`.
 */
export type Form = 'present' | 'past' | 'negative' | 'negative-past' | 'future' | 'possible';

export function fill(template: string, slots: Readonly<Record<string, string>>): string {
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = slots[name];
    if (value === undefined) throw new Error(`nothing for {${name}} in: ${template}`);
    return value;
  });
}

interface EnglishVerb {
  readonly third: string;
  readonly past: string;
}

const irregular: Readonly<Record<string, EnglishVerb>> = {
  have: { third: 'has', past: 'had' },
  hold: { third: 'holds', past: 'held' },
  stand: { third: 'stands', past: 'stood' },
  'make up': { third: 'makes up', past: 'made up' },
  'account for': { third: 'accounts for', past: 'accounted for' },
  'take part': { third: 'takes part', past: 'took part' },
  give: { third: 'gives', past: 'gave' },
  run: { third: 'runs', past: 'ran' },
  put: { third: 'puts', past: 'put' },
  come: { third: 'comes', past: 'came' },
};

const regular = (verb: string): EnglishVerb => ({
  third: `${verb}s`,
  past: verb.endsWith('e') ? `${verb}d` : `${verb}ed`,
});

function englishVerb(verb: string, plural: boolean, form: Form): string {
  if (verb === 'be') {
    const now = plural ? 'are' : 'is';
    const then = plural ? 'were' : 'was';
    const forms: Record<Form, string> = {
      present: now,
      past: then,
      negative: `${now} not`,
      'negative-past': `${then} not`,
      future: 'will be',
      possible: 'might be',
    };
    return forms[form];
  }
  const { third, past } = irregular[verb] ?? regular(verb);
  const forms: Record<Form, string> = {
    present: plural ? verb : third,
    past,
    negative: `${plural ? 'do' : 'does'} not ${verb}`,
    'negative-past': `did not ${verb}`,
    future: `will ${verb}`,
    possible: `might ${verb}`,
  };
  return forms[form];
}

export function inflectEnglish(template: string, form: Form): string {
  return template.replace(/<([a-z ]+)(\*?)>/g, (_, verb: string, star: string) =>
    englishVerb(verb, star === '*', form),
  );
}

const chineseNegatives: Readonly<Record<string, string>> = {
  有: '没有',
  共有: '并没有',
  为: '并不是',
  占: '并不占',
  是: '不是',
  拥有: '并未拥有',
  捐赠了: '没有捐赠',
  参与了: '没有参与',
  开展了: '没有开展',
  投入了: '没有投入',
  展示了: '没有展示',
};

export function inflectChinese(template: string, form: Form): string {
  return template.replace(/<([^<>]+)>/g, (_, verb: string) => {
    const bare = verb.replace(/了$/, '');
    if (form === 'negative' || form === 'negative-past') {
      const negative = chineseNegatives[verb];
      if (negative === undefined) throw new Error(`no negative of ${verb}`);
      return negative;
    }
    if (form === 'future') return `将${bare === '共有' ? '有' : bare}`;
    if (form === 'possible') return `可能${bare}`;
    return verb;
  });
}
