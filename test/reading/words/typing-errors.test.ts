/** How well mistyped questions are mended, and how rarely correct text is changed. */

import { pinyin } from 'pinyin-pro';
import { describe, expect, it } from 'vitest';
import { seeded, withTypingErrors } from '../../../bench/typing-errors.js';
import { engineEntries, engineOptions, prepareSteps } from '../../../src/answering/core.js';
import { toEnd } from '../../../src/base/steps.js';
import { spellingsOf } from '../../../src/reading/concepts/spellings.js';
import { normalise } from '../../../src/reading/normalise.js';
import { hanWords } from '../../../src/reading/words/tokens.js';
import { reviewedRecord } from '../../support/record.js';
import { reviewedVocabulary } from '../../support/vocabulary.js';

const record = reviewedRecord();
const vocabulary = reviewedVocabulary();
const { engine } = toEnd(
  prepareSteps(record, vocabulary, { profiles: new Map(), topicCounts: [] }),
);
const { words } = engine;
const phrasings = record.facts.flatMap((fact) => fact.phrasings);

/** Common characters by their sound in context, drawn from the texts themselves. */
const bySound = new Map<string, Set<string>>();
for (const text of phrasings.flatMap(({ zh }) => zh).map(normalise)) {
  const sounds = pinyin(text, { toneType: 'none', type: 'array' });
  [...text].forEach((character, at) => {
    const sound = sounds[at] ?? '';
    if (/\p{Script=Han}/u.test(character))
      bySound.set(sound, (bySound.get(sound) ?? new Set()).add(character));
  });
}

/** One character of a word of two or more, as another of the same sound; `null` where none is. */
function homophone(text: string, random: () => number): string | null {
  const characters = [...text];
  const sounds = pinyin(text, { toneType: 'none', type: 'array' });
  const inWord = hanWords(text).flatMap((word) => [...word].map(() => word.length > 1));
  const places = characters.flatMap((character, at) => {
    const others = [...(bySound.get(sounds[at] ?? '') ?? [])].filter((each) => each !== character);
    return inWord[at] && others.length ? [{ at, others }] : [];
  });
  const place = places[Math.floor(random() * places.length)];
  const other = place?.others[Math.floor(random() * place.others.length)];
  return place && other ? characters.with(place.at, other).join('') : null;
}

const share = (part: number, whole: number) => part / Math.max(1, whole);

describe('typing errors', () => {
  it('of one letter in an English question are mostly mended, word for word', () => {
    const random = seeded(11);
    const texts = phrasings.flatMap(({ en }) => en).map(normalise);
    const typed = texts.map((text) => withTypingErrors(text, 1, random));
    const right = texts.filter(
      (text, at) => words.read(typed[at] ?? '').text === words.read(text).text,
    );
    console.info(`English: ${right.length} of ${texts.length}`);
    expect(share(right.length, texts.length)).toBeGreaterThan(0.6);
  });

  it('of one sound in a Chinese question are mostly mended', () => {
    const random = seeded(12);
    const texts = phrasings.flatMap(({ zh }) => zh).map(normalise);
    let asked = 0;
    let right = 0;
    let elsewhere = 0;
    for (const text of texts) {
      const typed = homophone(text, random);
      if (typed === null) continue;
      asked += 1;
      const read = words.read(typed).text;
      if (read === text) right += 1;
      else if (read !== typed) elsewhere += 1;
    }
    console.info(`Chinese: ${right} of ${asked}, ${elsewhere} turned into something else`);
    expect(share(right, asked)).toBeGreaterThan(0.5);
    expect(share(elsewhere, asked)).toBeLessThan(0.1);
  });
});

const chinese = `市民张女士告诉记者，最近小区门口新开了一家便利店，早晚买东西方便多了。
气象台预计，本周末将有一次明显的降温过程，北风四到五级，早晚温差较大。
昨天下午，一辆公交车在路口与电动自行车发生剐蹭，所幸无人受伤。
国家统计局公布的数据显示，前三季度居民消费价格同比上涨百分之零点九。
这部电影的导演是一位年轻人，他花了六年时间才把剧本写完。
学校食堂推出了新的早餐菜单，豆浆和油条最受学生欢迎。
医生提醒，秋冬季节老年人应注意保暖，适当运动，按时吃药。
地铁十七号线北段开通后，从城北到市中心只需要半个小时。
他在会上表示，双方将继续深化合作，共同维护地区和平与稳定。
球队主教练赛后说，队员们拼到了最后一刻，这场平局可以接受。
图书馆周末延长开放时间，读者可以凭身份证直接进馆。
由于设备检修，东城部分地区今天上午停水，预计傍晚恢复。
考古人员在工地发现了一处明代水井，井壁保存完好。
春节临近，花卉市场里蝴蝶兰和水仙卖得最好。
法院认为，被告的行为已经构成违约，应当赔偿原告的损失。
公司去年亏损三千万元，董事会决定更换总经理。
专家指出，人工智能不会取代教师，但会改变课堂的样子。
大雾天气造成多趟航班延误，机场方面已启动应急预案。
这家老字号饭馆的招牌菜是葱烧海参，每天限量供应。
登机口临时改到二楼，请旅客提前半小时到达。`.split('\n');
const english = `The mayor said the new bridge would open before the end of the summer.
Heavy rain is expected across the north, with gusts of up to sixty miles an hour.
Shares in the carmaker fell four percent after it cut its profit forecast.
A spokeswoman for the hospital said both patients were in a stable condition.
The museum has lent three paintings to a gallery in the south of France.
Police are looking for a man who was seen leaving the shop shortly after midnight.
Scientists have found traces of water in rocks brought back from the asteroid.
The striker scored twice in the second half to send his team through to the final.
Farmers warned that late frost could ruin much of this year's apple harvest.
The novel, her third, tells the story of two sisters who inherit a lighthouse.`.split('\n');

describe('correct text', () => {
  it.each([...chinese, ...english])('is left alone: %s', (text) => {
    expect(words.read(text).repairs).toEqual([]);
  });

  it('of the record is left alone', () => {
    const own = engineEntries(record).flatMap(({ phrasings: texts }) => texts);
    const changed = own.filter((text) => words.read(text).repairs.length > 0);
    expect(share(changed.length, own.length)).toBeLessThan(0.01);
  });

  it('of the vocabulary is left alone', () => {
    // "U.S." has a letter that people type for a word.
    const { shorthand } = vocabulary.language.lists;
    const isLetter = (text: string) => text.length === 1 && shorthand.has(text);
    const spellings = [...spellingsOf(vocabulary).keys()].filter((text) => !isLetter(text));
    expect(spellings.filter((text) => words.read(text).repairs.length > 0)).toEqual([]);
    expect(engineOptions(vocabulary).plain?.size).toBeGreaterThan(0);
  });
});
