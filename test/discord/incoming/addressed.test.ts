/** Whom a message speaks to, by where in it the desk's name stands. */
import { describe, expect, it } from 'vitest';
import { isSpokenTo } from '../../../src/discord/incoming/addressed.js';
import { isThanks, pointingOf } from '../../../src/discord/incoming/closed-words.js';
import { splitQuotes, withoutCode } from '../../../src/discord/incoming/plain-text.js';

const desk = '<@100>';
const alice = '<@200>';
const spoken = (content: string, repliesToDesk = false) =>
  isSpokenTo({ content, botId: '100', repliesToDesk });

describe('the desk is spoken to', () => {
  it.each([
    `${desk} how many hospitals are there?`,
    `how many hospitals are there ${desk}`,
    `Hey ${desk}, how many hospitals?`,
    `${alice} ${desk} how many hospitals?`,
    `${alice} look at this.\n${desk} how many hospitals?`,
    `I have to ask ${desk}: how many hospitals?`,
    `> 5 hospitals\n${desk} is this right?`,
    `<@!100> 有多少家医院？`,
    `请问${desk}有多少家医院？`,
    `${alice}，${desk} 有多少家医院？`,
  ])('by %j', (content) => expect(spoken(content)).toBe(true));

  it('by a reply to it that names nobody else', () => {
    expect(spoken('and the hospitals?', true)).toBe(true);
    expect(spoken(`${alice} see above`, true)).toBe(false);
  });
});

describe('the desk is not spoken to', () => {
  it.each([
    `${alice} have you put that to ${desk} already?`,
    `${alice}，这个问过${desk}了吗？`,
    `has anyone asked ${desk} about hospitals?`,
    `according to ${desk} there are 5 hospitals`,
    `你们问过 ${desk} 没有`,
    `> ${desk} how many hospitals?\nnice question`,
    `>>> see\n${desk} how many hospitals?`,
    `type \`${desk} how many hospitals?\``,
    `\`\`\`\n${desk} how many hospitals?\n\`\`\``,
  ])('by %j', (content) => expect(spoken(content)).toBe(false));
});

describe('code and quotes', () => {
  it('are told from what is said, in one pass over any text', () => {
    expect(withoutCode('a `b` c ``d ` e`` ```f\n`g` ``` h ` i').replaceAll(/\s+/g, ' ')).toBe(
      'a c h i',
    );
    const before = process.cpuUsage().user;
    withoutCode('`` x ` y ``` '.repeat(50_000));
    withoutCode('`'.repeat(500_000));
    expect(process.cpuUsage().user - before).toBeLessThan(1_500_000);
    expect(splitQuotes('> a\nb\n >>> c\nd')).toEqual({ own: 'b', quoted: 'a\nc\nd' });
  });
});

describe('words that only point or thank', () => {
  it.each([
    ['is this correct?', 'check'],
    ['', 'anything'],
    ['?', 'anything'],
    ['could you answer that one please', 'anything'],
    ['fact-check this please', 'check'],
    ['这条消息准确吗？', 'check'],
    ['麻烦核对一下', 'check'],
    ['怎么样？', 'anything'],
    ['is this hospital real?', null],
    ['5?', null],
    ['这家医院是真的吗', null],
  ])('are seen in %j', (text, wants) => expect(pointingOf(text)).toBe(wants));

  it.each(['Thank you so much!', 'cheers', '非常感谢！', '好的，谢谢', 'Great, thanks a lot 🙏'])(
    'thank in %j',
    (text) => expect(isThanks(text)).toBe(true),
  );
  it.each(['thanks, and the hospitals?', 'great', '', '谢谢，那医院呢'])(
    'do not only thank in %j',
    (text) => expect(isThanks(text)).toBe(false),
  );
});
