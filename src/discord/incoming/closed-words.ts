/** Texts made of a few kinds of words alone: those that only point at something, and thanks. Pure. */

/** Whether every word of a text, Latin or Han, is one of some; a text without words is not. */
function consistsOf(text: string, latin: ReadonlySet<string>, han: readonly string[]): boolean {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{Script=Latin}'’]+|\p{Script=Han}+|\p{N}+/gu);
  if (!words) return false;
  return words.every((word) => {
    if (!/\p{Script=Han}/u.test(word)) return latin.has(word.replaceAll('’', "'"));
    let rest = word;
    while (rest !== '') {
      const next = han.find((one) => rest.startsWith(one));
      if (next === undefined) return false;
      rest = rest.slice(next.length);
    }
    return true;
  });
}

const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean);
/** The longest first, so that a word is not taken for its beginning. */
const hanOf = (text: string) => wordsOf(text).sort((a, b) => b.length - a.length);

const verdicts = wordsOf(
  'right true correct accurate wrong false so check verify confirm fact factcheck real legit valid ok',
);
const pointers = wordsOf(
  "this that these those it it's that's is are was were isn't the above here there one message post" +
    ' figure figures number numbers claim statement text report quote story line article file' +
    ' attachment attached enclosed document draft release press piece copy',
);
const helpers = wordsOf(
  'please pls plz can could would you do does did we i a an and or for me us what about how of' +
    ' think say says on against record records in with hi hey hello answer read see look at really' +
    ' still just any',
);
const hanVerdicts = hanOf(
  '对 對 真 真的 假 准 准确 準確 正确 正確 属实 屬實 有误 有誤 错 錯 核实 核實 核对 核對 查证 查證 求证 求證 核查 查 确认 確認',
);
const hanPointers = hanOf(
  '这 這 那 它 上面 以上 此 该 該 条 條 个 個 段 句 篇 份 话 話 消息 信息 数字 數字 数据 數據 说法 說法 内容 內容 文章 报道 報道 文件 附件 文字 稿子 里 裡 中 的',
);
const hanHelpers = hanOf(
  '请 請 请问 請問 麻烦 麻煩 帮 幫 帮忙 幫忙 帮我 幫我 我 你 您 一下 下 看 看看 是 是不是 是否 有 有没有 有沒有 没有 沒有 没 沒 不 吗 嗎 吧 呢 么 麼 怎么样 怎麼樣 如何 回答 答 与 與 和 跟 记录 記錄',
);

const pointingWords = new Set([...verdicts, ...pointers, ...helpers]);
const pointingHan = [...hanVerdicts, ...hanPointers, ...hanHelpers].sort(
  (a, b) => b.length - a.length,
);
const verdictWords = new Set(verdicts);

/** How a text points at another one: it asks whether that is so, or for whatever it asks itself. */
export type Pointing = 'check' | 'anything';

/** What a text wants of another that it points at; `null` where it says something of its own. */
export function pointingOf(text: string): Pointing | null {
  if (!/[\p{L}\p{N}]/u.test(text)) return 'anything';
  if (!consistsOf(text, pointingWords, pointingHan)) return null;
  const words = wordsOf(text.toLowerCase().replace(/[^\p{L}\s]/gu, ' '));
  const asksWhether =
    words.some((word) => verdictWords.has(word) && word !== 'so' && word !== 'ok') ||
    hanVerdicts.some((word) => text.includes(word));
  return asksWhether ? 'check' : 'anything';
}

const thanking = new Set(wordsOf('thank thanks thx ty tysm cheers ta'));
const aroundThanks = new Set([
  ...thanking,
  ...wordsOf(
    'you u so very much many a lot again all everyone the desk press team for that this it your' +
      " help answer info information quick reply great perfect awesome nice good got that's is was" +
      ' helpful super really ok okay and i we appreciate appreciated',
  ),
]);
const hanThanks = hanOf('谢谢 謝謝 多谢 多謝 感谢 感謝 谢 謝 辛苦');
const hanAroundThanks = [
  ...hanThanks,
  ...hanOf(
    '了 啦 啊 哈 您 你 你们 您们 大家 非常 很 太 十分 的 回复 回復 回答 答复 答復 帮助 幫助 帮忙 幫忙 好 好的 收到 明白 知道',
  ),
].sort((a, b) => b.length - a.length);

/** Whether a text only says thanks. */
export function isThanks(text: string): boolean {
  if (/[?？]/u.test(text) || !consistsOf(text, aroundThanks, hanAroundThanks)) return false;
  const words = wordsOf(text.toLowerCase().replace(/[^\p{L}\s]/gu, ' '));
  return words.some((word) => thanking.has(word)) || hanThanks.some((word) => text.includes(word));
}
