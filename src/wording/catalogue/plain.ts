/** Words of what is read without an embed, and of the text to copy. */
import { wordsIn } from '../words.js';

export const plainWords = wordsIn<{
  readonly button: string;
  readonly source: string;
  readonly sources: string;
  readonly and: string;
  readonly onRecord: string;
  readonly fileName: string;
}>({
  en: {
    button: 'Plain text',
    source: 'Source: ',
    sources: 'Sources: ',
    and: '; ',
    onRecord: ' · on record: ',
    fileName: 'press-desk.txt',
  },
  zh: {
    button: '纯文本',
    source: '来源：',
    sources: '来源：',
    and: '；',
    onRecord: ' · 记录：',
    fileName: 'press-desk.txt',
  },
});
