/** Tells a request to check a statement from a question. Pure. */

const asking = [
  /^\W*(?:is|was|are) (?:it|this|that|the following) (?:true|correct|right|accurate)\b/i,
  /\b(?:is|was) (?:it|this|that) (?:really )?(?:true|correct|accurate) (?:that|to say)\b/i,
  /^\W*(?:please |pls |can you |could you )*(?:fact[- ]?check|check|verify|confirm)\b/i,
  /\b(?:true or false|fact[- ]?check)\b/i,
  /(?:是真的吗|属实吗|是否属实|是否正确|对不对|对吗|准确吗|是否准确|没错吧)[？?。\s]*$/,
  /^\W*(?:请|麻烦|帮忙|帮我)*(?:核实|核对|查证|求证)/,
];

/** Whether a text asks for a statement in it to be checked, rather than for a figure. */
export function asksToCheck(text: string): boolean {
  return asking.some((pattern) => pattern.test(text));
}
