/** Reads the pieces of a message: which of them only name another time or place. Pure. */
import type { Reading } from '../reading/concepts/read.js';
import type { Naming, PieceReader } from './several.js';

type Read = (text: string) => Reading;

/** Offsets in the text of a reading. */
type Stretch = Readonly<{ from: number; to: number }>;

const placesIn = ({ mentions, units }: Reading): Stretch[] =>
  mentions
    .filter(({ kind, role }) => kind === 'place' && role === 'asked')
    .flatMap(({ start, end }) => {
      const [first, last] = [units[start], units[end - 1]];
      return first && last ? [{ from: first.at, to: last.at + last.text.length }] : [];
    });

const timesIn = ({ times }: Reading): Stretch[] =>
  times.filter(({ role }) => role === 'asked').map(({ at, end }) => ({ from: at, to: end }));

function namingOf(reading: Reading): Naming {
  const { content, units, unknown } = reading;
  const named = [...placesIn(reading), ...timesIn(reading)];
  if (content.length === 0 && named.length === 0) return 'nothing';
  const isNamed = (at: number) =>
    named.some(({ from, to }) => (units[at]?.at ?? 0) >= from && (units[at]?.at ?? 0) < to);
  return named.length > 0 && unknown.length === 0 && content.every(isNamed)
    ? 'time-or-place'
    : 'something';
}

const HAN = /\p{Script=Han}/u;

/** Puts `said` where the question has its own, or adds it. */
function put(question: string, own: readonly Stretch[], said: string): string {
  const [first] = own;
  if (first) return question.slice(0, first.from) + said + question.slice(first.to);
  const bare = question.replace(/[?？.。!！\s]+$/u, '');
  return HAN.test(question) ? `${said}${bare}` : `${bare} ${HAN.test(said) ? said : `in ${said}`}`;
}

/** Reads pieces with the reader that questions go through. */
export function pieceReader(read: Read): PieceReader {
  return {
    namingOf: (text) => namingOf(read(text)),
    vary(question, piece) {
      const named = read(piece);
      const textOf = ({ from, to }: Stretch) => named.text.slice(from, to);
      const [time] = timesIn(named);
      const [place] = placesIn(named);
      let varied = question;
      for (const [said, ownOf] of [
        [time, timesIn],
        [place, placesIn],
      ] as const) {
        if (!said) continue;
        const whole = read(varied);
        varied = put(whole.text, ownOf(whole), textOf(said));
      }
      return varied;
    },
  };
}
