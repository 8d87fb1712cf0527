/** Reads the pieces of a message: which of them only name another time or place. Pure. */
import type { Reading } from '../reading/concepts/read.js';
import {
  namesOnlyWhenOrWhere,
  placesIn,
  type Stretch,
  timesIn,
} from '../reading/concepts/when-where.js';
import type { Naming, PieceReader } from './several.js';

type Read = (text: string) => Reading;

function namingOf(reading: Reading): Naming {
  if (namesOnlyWhenOrWhere(reading)) return 'time-or-place';
  return reading.content.length === 0 ? 'nothing' : 'something';
}

const HAN = /\p{Script=Han}/u;

/** Puts `said` where the question has its own, or adds it. */
function put(question: string, own: readonly Stretch[], said: string): string {
  const [first] = own;
  if (first) return question.slice(0, first.from) + said + question.slice(first.to);
  const bare = question.replace(/(?<![?？.。!！\s])[?？.。!！\s]+$/u, '');
  return HAN.test(question) ? `${said}${bare}` : `${bare} ${HAN.test(said) ? said : `in ${said}`}`;
}

/** Reads pieces with the reader that questions go through. */
export function pieceReader(read: Read): PieceReader {
  return {
    namingOf: (text) => namingOf(read(text)),
    names(question, piece) {
      const [own, other] = [read(question), read(piece)];
      return [timesIn, placesIn].some((of) => of(own).length > 0 && of(other).length > 0);
    },
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
