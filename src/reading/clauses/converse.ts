/** Words for the two sides of one act: who says the one has not said the other. Pure data. */

const pairs: readonly (readonly [string, string])[] = [
  [
    'give gives gave given giving donate donates donated donating donation donations contribute contributed provide provided grant granted 捐赠 捐款 捐 捐出 给予 提供',
    'receive receives received receiving get gets got getting accept accepts accepted take takes took collect collected obtain obtained raise raised borrow borrowed owe owed 收到 接受 获得 得到 领取 受捐 收 获赠 募集 募得',
  ],
  [
    'employ employs employed employing hire hired employment 从业 就业 雇用 聘用 吸纳',
    'dismiss dismissed fire fired lay laid sack sacked 解雇 辞退 裁员 裁 裁掉 裁减 开除 解聘 遣散 失业 离职',
  ],
  [
    'join joined take took part participate participated participating 参与 参加 加入 投身 出动 派出 上阵 出力 支援 驰援 助力 帮忙 搭手',
    'quit left leave leaving refuse refused boycott boycotted withdraw withdrew skip skipped miss missed 退出 拒绝 离开 缺席 放弃',
  ],
  [
    'hold holds held own owns owned have has 拥有 持有',
    'lose lost losing owe owes owed sell sold spend spent 失去 欠 卖出 花费',
  ],
  [
    'put invest invested 投入 出资',
    'withdraw withdrew receive received earn earned get got save saved 撤出 收到 获得 赚取',
  ],
  [
    'run ran carry carried implement implemented showcase showcased show 开展 实施 展示',
    'cancel cancelled stop stopped halt reject rejected suspend suspended shelve 取消 停止 叫停 暂停 拒绝',
  ],
  [
    'register registered registration 登记 注册',
    'deregister deregistered unregister cancel cancelled dissolve dissolved close closed ban banned 注销 撤销 解散 取缔 关闭',
  ],
];

/** Pairs whose second side ends or refuses the first: nobody says it of what the record merely counts. */
const ending = pairs.slice(1);

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const tables = pairs.map(([one, other]) => [setOf(one), setOf(other)] as const);
const ends: ReadonlySet<string> = new Set(ending.flatMap(([, other]) => other.split(' ')));

/** Verbs by which a grade is come to: who has earned it holds it. */
export const attainingWords: ReadonlySet<string> = setOf(
  'earn earned win won achieve achieved attain attained gain gained receive received get got gotten obtain obtained award awarded grant granted give given carry carried rank ranked score scored bag bagged secure secured clinch clinched land landed net netted notch notched collect collected 摘得 摘取 斩获 夺得 收获 揽获 跻身 晋级 晋升 荣膺 喜获 评定为 获授 被授予 入选 获 获得 获评 评上 评为 评定 取得 达到 拿到 拿下 荣获 被评为 拥有',
);

/** Verbs of giving: who does it stands before them, to whom behind. */
export const givingWords: ReadonlySet<string> = setOf(pairs[0]?.[0] ?? '');

/** The words for the other side of what `words` say, those that `words` have themselves left out. */
export function converseOf(words: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [one, other] of tables) {
    for (const [side, against] of [
      [one, other],
      [other, one],
    ] as const) {
      if (![...side].some((word) => words.has(word))) continue;
      for (const word of against) if (!words.has(word)) found.add(word);
    }
  }
  return found;
}

/** The same, and the words that tell of an end where `words` tell of none. */
export function againstOf(words: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...converseOf(words), ...[...ends].filter((word) => !words.has(word))]);
}

/** The words that say the same side of an act as some of `words`. */
export function kinOf(words: ReadonlySet<string>): ReadonlySet<string> {
  const sides = tables.flat().filter((side) => [...side].some((word) => words.has(word)));
  return new Set(sides.flatMap((side) => [...side]));
}
