/** What the check of patterns has to be told. */

const sharedEnd =
  '/(?:(?:各?(?:分别|分別|各自)(?:是|有|为|為|占|佔)?|各(?:是|有|为|為|占|佔))(?:多少|[几幾][家个個]|什么|什麼|怎样|怎樣)?[^，,。？?]*|(?:都|均)(?:是|有|为|為)多少[^，,。？?]*)[?？]*$/u';

export const excused = {
  /** Patterns that may stand though they are not found to be linear, and why. */
  patterns: new Map([[sharedEnd, 'held against one question alone, of at most 400 characters']]),
  /** Calls that build the patterns that a module builds only when it is called. */
  calls: {
    'src/desk/inquiries/zones.ts': ({ zoneIn }) => zoneIn('tomorrow'),
  },
};
