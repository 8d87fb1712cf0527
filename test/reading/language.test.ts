import { describe, expect, test } from 'vitest';
import { languageOf } from '../../src/reading/language.js';

describe('languageOf', () => {
  test.each([
    ['How many are there?', 'en', 'en'],
    ['5A?', 'en', 'en'],
    ['', 'en', 'en'],
    ['👋', 'en', 'en'],
    ['北京有多少家社会组织？', 'zh', 'zh-Hans'],
    ['北京有多少家社會組織？', 'zh', 'zh-Hant'],
    ['5A是什么', 'zh', 'zh-Hans'],
    ['市级的占比大概多少 percent?', 'zh', 'zh-Hans'],
    ['北京的 NGO 有幾多間', 'zh', 'zh-Hant'],
    ['What does 社会组织 mean in English, please?', 'en', 'en'],
    ['how do I translate 登记 and 注册 in my story about Beijing', 'en', 'en'],
  ])('%s', (text, language, script) => expect(languageOf(text)).toEqual({ language, script }));
});
