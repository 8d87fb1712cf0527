/** What somebody reads who may not do what they try. */

type ErrorPhrase = () => string;

export const permissionErrorsInEnglish = {
  'not-allowed': () => "This is for the desk's moderators.",
  'not-here': () => 'This cannot be used here. Try it in a direct message with the desk.',
  'not-yours': () => 'This is for the person whom that message answers. Please ask for yourself.',
} satisfies Readonly<Record<string, ErrorPhrase>>;

export const permissionErrorsInChinese: {
  readonly [K in keyof typeof permissionErrorsInEnglish]: ErrorPhrase;
} = {
  'not-allowed': () => '此操作仅限本台的审核人员。',
  'not-here': () => '此处不能使用这项功能，请改用与本台的私信。',
  'not-yours': () => '这项操作只供该消息所答复的人使用，请自行提问。',
};
