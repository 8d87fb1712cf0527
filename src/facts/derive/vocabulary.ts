/** What figures are called in questions of computation, in English and Simplified Chinese. Data. */

/**
 * Words that name one thing in either language, in the order they are looked for: what stands first
 * may contain what comes later (`below city level` is not `city level`).
 */
export const terms: readonly (readonly [term: string, en: RegExp, zh: RegExp])[] = [
  [
    'district',
    /\bbelow (?:the )?(?:city|municipal)(?:[ -]level)?\b|\bdistricts?(?:[ -]level)?\b/g,
    /市级以下|区县级|区级|各区/g,
  ],
  [
    'municipal',
    /\b(?:municipal(?:ity)?|city)(?:[ -](?:level|registered))?\b/g,
    /市级|市属|市一级/g,
  ],
  ['asset', /\b(?:assets?|wealth|holdings)\b/g, /资产总额|总资产|资产/g],
  [
    'people',
    /\b(?:people (?:(?:are|were) )?employed|employees?|employed people|(?:employed )persons?(?: employed)?|persons? employed|staff|personnel|workers?|workforce|headcount|jobs?)\b/g,
    /从业人员|从业者|从业人数|就业人员|就业人数|员工|雇员|职工/g,
  ],
  ['grade5a', /\b(?:grade[ -]5a|5a(?:[ -](?:rated|level|grade|graded))?)\b/g, /5a级?/g],
  ['covid', /\b(?:covid(?:-19)?|pandemic|coronavirus)\b/g, /新冠疫情|新冠|抗疫|疫情/g],
  ['olympics', /\b(?:winter (?:olympics|games)|olympics?|games)\b/g, /冬奥会?/g],
  ['rural', /\brural(?: (?:revitali[sz]ation|development))?\b/g, /乡村振兴|乡村/g],
  ['project', /\bprojects?\b/g, /项目/g],
  ['program', /\bprogram(?:me)?s?\b/g, /(?!)/g],
  ['item', /\b(?:items?|supplies)\b/g, /物资/g],
  ['donation', /\b(?:donations?|donated|gifts?|given|gave)\b/g, /捐赠|捐款/g],
  ['foundation', /\bfoundations?\b/g, /基金会/g],
  ['money', /\b(?:money|funds?|funding|yuan)\b/g, /资金|金额|钱/g],
  ['china', /\b(?:china|national|nationwide|the whole country)\b/g, /全国|中国/g],
];

const words = (list: string) => new Set(list.trim().split(/\s+/));

/** Words that say nothing of which figure is meant. */
export const plainEnglish = words(`
  a an the of in by for to and with all at its their our s is are was were be do does did there
  total totals overall combined number numbers amount amounts figure figures count value sum
  social organization organizations organisation organisations org orgs ngo ngos nonprofit nonprofits
  group groups body bodies beijing capital registered register level levels held hold holds have has
  own owns rated put into that who what how many much taking part took together year end one ones those
  whole`);
export const plainChinese =
  /北京市?|首都|全市|社会组织|民间组织|组织|机构|登记|注册|在册|总数|总量|总额|数量|数目|家数|人数|规模|全部|所有|全体|获评|参与|投入|集中展示|合计|一共|总|共|的|之|级|年底|年末|年|家|个|人|件|元|数|在|里|中|有/g;

/** What the record counts: a phrase that says no more than this means all of them. */
export const counted =
  /\b(?:organi[sz]ations?|orgs?|ngos?|nonprofits?|groups?|bodies|registered)\b|组织|机构|登记|注册|在册/;

/** The home place alone, which means all that is counted there where another place is named too. */
export const home = /\b(?:beijing|capital|city)\b|北京|首都|全市/;

/** A whole that is not named: it is that of the part it is set against. */
export const wholly =
  /\b(?:totals?|whole|overall|all|sum)\b|总数|总量|总额|总体|整体|全部|全体|所有/;

/** What speaks of a kind of thing and not of how many there are: `a foundation`. */
export const ofKind = /^(?:an?|any) /;
