/** One spelling for what is written in several, character for character, so that offsets hold. Pure. */

/** Traditional characters that occur in or next to figures, each with its Simplified one. */
const traditional =
  '萬万億亿兩两貳贰貮贰叄叁參参陸陆個个餘余數数約约將将過过達达點点幾几來来圓元間间項项種种戶户' +
  '輛辆臺台歲岁幣币歐欧鎊镑時时鐘钟週周號号級级屆届從从員员組组織织機机構构協协會会體体團团專专' +
  '業业場场筆笔條条隻只佔占於于滿满後后電电話话熱热線线樓楼層层環环節节頁页類类門门區区縣县處处' +
  '傳传撥拨強强僅仅總总務务動动計计劃划幫帮學学開开歷历務务棟栋張张卻却結结車车創创職职單单絕绝';

const others: Readonly<Record<string, string>> = {
  // Spaces that stand between groups of digits.
  '\u00a0': ' ',
  '\u2007': ' ',
  '\u2009': ' ',
  '\u202f': ' ',
  '\u3000': ' ',
  // Hyphens and the minus sign; dashes that span a range.
  '\u2010': '-',
  '\u2011': '-',
  '\u2212': '-',
  '\u2012': '~',
  '\u2013': '~',
  '\u2014': '~',
  '\u301c': '~',
  '\uff5e': '~',
  '\u2248': '~',
  '\u2018': "'",
  '\u2019': "'",
  '\uffe5': '¥',
  '\uffe1': '£',
  '×': 'x',
  圆: '元',
  '○': '〇',
  '•': '·',
};

const table = new Map<string, string>(Object.entries(others));
for (let index = 0; index + 1 < traditional.length; index += 2) {
  table.set(traditional.charAt(index), traditional.charAt(index + 1));
}

const ascii = /^[\x20-\x7e\n\r\t]*$/;

/** Fullwidth `！` to `～` have their ASCII counterparts this far below them. */
const fullwidthOffset = 0xfee0;

const isFullwidthDigit = (code: number): boolean => code >= 0xff10 && code <= 0xff19;

function foldCharacter(text: string, index: number): string {
  const code = text.charCodeAt(index);
  if (code < 0x80)
    return code >= 65 && code <= 90 ? String.fromCharCode(code + 32) : text.charAt(index);
  const mapped = table.get(text.charAt(index));
  if (mapped !== undefined) return mapped;
  if (code >= 0xff01 && code <= 0xff5e) {
    // A fullwidth comma separates clauses; it groups digits only where they are fullwidth too.
    const comma = code === 0xff0c;
    const grouping =
      isFullwidthDigit(text.charCodeAt(index - 1)) && isFullwidthDigit(text.charCodeAt(index + 1));
    if (comma && !grouping) return text.charAt(index);
    const plain = String.fromCharCode(code - fullwidthOffset);
    return plain >= 'A' && plain <= 'Z' ? plain.toLowerCase() : plain;
  }
  return text.charAt(index);
}

/**
 * `text` in lower case, halfwidth and Simplified characters as far as figures need it. The result
 * has the length of `text` and every character stands where it stood.
 */
export function fold(text: string): string {
  if (ascii.test(text)) return text.toLowerCase();
  let folded = '';
  for (let index = 0; index < text.length; index += 1) folded += foldCharacter(text, index);
  return folded;
}
