/**
 * The words in which a course over time is asked for, by what they do; `§` stands for a time. What is
 * asked about is whatever these leave. Pure.
 */

/** Stands where a time was named. */
export const TIME = '§';

interface Words {
  /** That something became another amount. */
  readonly change: RegExp;
  /** That the change went up, or down. */
  readonly up: RegExp;
  readonly down: RegExp;
  /** That two amounts are set against each other. */
  readonly compare: RegExp;
  /** That what is now is set against the amount at the time, not the amount at the time against another. */
  readonly comparedTo: RegExp;
  readonly highest: RegExp;
  readonly lowest: RegExp;
  readonly earliest: RegExp;
  readonly latest: RegExp;
  /** That a time is asked for. */
  readonly when: RegExp;
  /** That which times there are is asked for. */
  readonly whichTimes: RegExp;
  /** That all of a course is meant, whatever it is called. */
  readonly course: RegExp;
  /** That it is figures that are spoken of. */
  readonly figure: RegExp;
  /** That a figure told is doubted to be the newest. */
  readonly current: RegExp;
  /** So many years; the group is the number. */
  readonly years: RegExp;
}

export const english: Words = {
  change:
    /\b(?:chang(?:ed?|es|ing)|differ(?:s|ed|ence)?|develop(?:s|ed|ment)?|evol(?:ves?|ved|ution)|multipl(?:y|ied)|doubled?|tripled?|growth|trend)\b/,
  up: /\b(?:gr(?:o|e)w(?:n|s|ing|th)?|ris(?:es?|en|ing)|rose|increas(?:ed?|es|ing)|climb(?:s|ed|ing)?|expand(?:s|ed|ing)?|gain(?:s|ed)?|(?:go|went|gone) up|more|higher|bigger|larger|greater)\b/,
  down: /\b(?:f[ae]ll(?:s|en|ing)?|declin(?:ed?|es|ing)|drop(?:s|ped|ping)?|decreas(?:ed?|es|ing)|shr[aiu]nk(?:s|ing)?|dip(?:s|ped)?|lose|lost|(?:go|went|gone) down|fewer|less|lower|smaller)\b/,
  compare: /\b(?:compar(?:ed?|es|ing|ison)|versus|vs|than|relative to|set against)\b/,
  comparedTo:
    /\b(?:compar(?:ed?|es|ing|ison)|versus|vs|than|relative to|set against|against)(?: (?:with|to|that|those|it|in|at|from|of|for|the|back|year|end|figures?|numbers?|totals?|counts?|values?|levels?))* §|§ (?:\S+ )?(?:compar(?:ed?|es|ing)|versus|vs)(?: \S+)?(?: \S+)? (?:now|today|the latest|the newest|the current)\b|\bcompar(?:ed?|es|ing) .{0,40}\b(?:now|today|the latest|the current)\b/,
  highest: /\b(?:highest|most|peak(?:ed|s)?|maximum|max|largest|biggest|greatest|top)\b/,
  lowest: /\b(?:lowest|fewest|least|minimum|min|smallest|bottom(?:ed)?)\b/,
  earliest: /\b(?:earliest|first|oldest|since when|how far back|from when)\b/,
  latest: /\b(?:latest|newest|most recent|most up[- ]to[- ]date|last known|freshest)\b/,
  when: /\b(?:when|(?:what|which|in what|in which) (?:year|month|date|time|day|point|quarter)|since when|how far back)\b/,
  whichTimes:
    /\b(?:(?:what|which|how many|all|any|other|all the|what other|which other) (?:years|dates|months|points in time|times|periods)|(?:year by year|yearly|annual|by year|per year|each year|every year) (?:figures?|numbers?|counts?|totals?|data|series)?|time series|(?:figures?|numbers?|counts?|totals?|data) (?:for|of|from) (?:which|what|all|other|each|every) (?:years?|dates?))\b/,
  course:
    /\b(?:over time|over the years|through the years|across the years|throughout|historically|year by year|so far|in the long run)\b/,
  figure:
    /\b(?:figures?|numbers?|counts?|totals?|data|statistics?|stats?|records?|values?|tall(?:y|ies))\b/,
  current:
    /\b(?:still (?:current|valid|up[- ]to[- ]date|the (?:latest|newest|current|case)|accurate|so|good|true)|(?:is|are|was) (?:it|this|that|these|those|they|the (?:figure|number|count|total)) (?:really |actually )?(?:the (?:latest|newest|most recent|current|last)|current|up[- ]to[- ]date|outdated|out[- ]of[- ]date|old|stale|recent)|(?:any(?:thing)?|something|a|nothing) (?:newer|more recent|more current|later|fresher)|(?:newer|more recent|later|more current) (?:figures?|numbers?|counts?|totals?|data|ones?))\b/,
  years:
    /\b(?:(?<n>\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twenty) years|(?<decade>decade))\b/,
};

export const chinese: Words = {
  change:
    /变化|变动|变了|增幅|降幅|增减|增速|涨幅|翻了?[一几两番倍]|差(?:了|多少|几|距|额|别)|走势/,
  up: /增长|增加|增多|上升|上涨|攀升|多了|涨了|升了|长了|更多|多出|高了|扩大/,
  down: /减少|下降|降低|下滑|下跌|少了|降了|跌了|萎缩|更少|低了|缩小/,
  compare: /§?(?:相比|比较|对比|比一比|对照|比起|较之)|§比|较§/,
  comparedTo:
    /[比较同与和跟]§|§(?:年?[底末初]?)?(?:相比|比较|对比|以来|至今)|(?:现在|目前|如今|最新).{0,6}[和与跟同]§/,
  highest: /最多|最高|最大|峰值|顶峰|高峰|顶点/,
  lowest: /最少|最低|最小|低谷|谷底/,
  earliest:
    /最早|第一个数|(?:从|自)(?:什么时候|何时|哪一?年|几时|哪年)(?:开始|起)?(?:有|记录|统计)|追溯到/,
  latest: /最新|最近一次|最近的(?:一个)?(?:数|总数|统计)|最晚/,
  when: /哪一?年|哪个月|哪一?月|什么时候|何时|几时|哪个时点|什么时间|什么年份|哪一?个?年份|哪一?天/,
  whichTimes:
    /(?:有|是)?(?:哪些|哪几个?|什么|几个|其他|别的|所有|全部)(?:年份|年度|年的|年|时点|时间点|日期)(?:的?(?:数据|数字|统计|记录))?|历年|逐年|各年|各年度|分年度|历次/,
  course: /历年|逐年|这些年|多年来|一直以来|历来|长期|历史上/,
  figure: /数据|数字|总数|数量|统计|记录|人数|家数|数目|总量|数值|的数(?:$|[^\p{Script=Han}])/u,
  current:
    /(?:还|仍|仍然|依然)(?:是|算|有)?(?:最新|有效|准确|现行|当前|这个数|这么多)|(?:是|是不是|算)最新(?:的|数据|数字)?(?:吗|么|$|[?？])|过时|过期了|有没有更(?:新|近)|更新的(?:数据|数字|统计)|还有更新的/,
  years: /(?<n>\d{1,2}|二十|[两二三四五六七八九十])(?:个)?年(?:间|来|内|里|时间|中|之间)?/,
};

export type SeriesWords = Words;

/** What carries no subject in English, beside the words above. */
export const plainEnglish = new Set(
  (
    'a an the and or of in on at by to from for as with between within during over under since until till up ' +
    'how much many far often what which who whose when where why did do does done has have had having is are was ' +
    'were be been being will would can could should may might there it its they them their this that these ' +
    'those he she you your we us our i me my one ones year years month months date dates time times day days ' +
    'decade percent percentage per cent rate terms ever yet still so then now today currently ago please pls plz ' +
    'tell show give list know need want like let see say explain thanks thank hi hello hey ok okay also just ' +
    'desk record recorded available got get hold kept keep exist exists on-record again back only some any all ' +
    'each every other others point points first last same exactly exact roughly about around approximately ' +
    'if whether not no yes than compared comparing compare comparison versus vs against relative difference ' +
    'went go goes gone going up down amount amounts level levels extent history course period span ' +
    'actually really most least current recent old outdated stale valid true newer later fresher reach reached ' +
    'hit stand stood standing become became come came look looked looks happen happened s t m re ve d'
  ).split(' '),
);

/** Words for a number that name nothing it would be of. */
export const countsEnglish = new Set(
  'number numbers total totals figure figures count counts data statistic statistics stats stat value values tally'.split(
    ' ',
  ),
);

/** The same in Chinese, as whole stretches; longer ones stand before those they contain. */
export const plainChinese =
  /(?:请问|想知道|告诉我|帮我?查一?下|查一?下|麻烦|谢谢|你们?|您|我们?|记录(?:中|里|上)?|本台|百分之(?:几|多少)|百分比|多少(?:家|个|人|倍|钱|万|亿)?|几(?:家|个|成|倍|番)|是不是|是否|有没有|怎么样?|怎样|如何|情况|相比之下|之间|之后|以后|以来|以前|之前|期间|同期|年底|年末|当时|那时|一共|总共|目前|现在|如今|当前|时候|时点|幅度|比例|之差|吗|呢|吧|啊|了)/gu;
export const countsChinese =
  /^(?:总数|总量|数量|数字|数据|数目|数|统计|这个数字?|这一数字|这个|这项|该数字?|它|其|他们|它们|这|那|那个数字?)?的?(?:总数|总量|数量|数字|数据|数目|统计)?$/u;
/** What ties a time to its Chinese clause. */
export const aroundTimeChinese =
  /(?:(?<![从自在到至和与跟同比较于])[从自在到至和与跟同比较于]+)?§年?[底末初]?[从到至和与跟同比较的之]*/gu;
/** What is left over at the edges of a Chinese subject. */
export const edgesChinese =
  /^[的了是为达又还也都就、，,。.？?！!\s]+(?:有[的了是有为达又还也都就、，,。.？?！!\s]*$)?|(?<![的了是有为达又还也都就、，,。.？?！!\s])[的了是有为达又还也都就、，,。.？?！!\s]+$/gu;
/** What stands between two things that are set against each other. */
export const jointsEnglish = /\b(?:and|with|to|than|versus|vs|against|from)\b|,|§/;
export const jointsChinese = /[和与跟同比、，§]/u;
