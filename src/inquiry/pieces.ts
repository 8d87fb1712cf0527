/** Reads the pieces of a message: which of them only name another time or place. Pure. */
import { refersBack } from '../answering/follow-up.js';
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
  const named = (question: string, piece: string, keepsOwn: boolean): string => {
    const said = read(piece);
    let varied = question;
    for (const of of [timesIn, placesIn]) {
      const [first] = of(said);
      const whole = read(varied);
      const own = of(whole);
      if (!first || (keepsOwn && own.length > 0)) continue;
      varied = put(whole.text, own, said.text.slice(first.from, first.to));
    }
    return varied;
  };
  return {
    namingOf: (text) => namingOf(read(text)),
    names(question, piece) {
      const [own, other] = [read(question), read(piece)];
      return [timesIn, placesIn].some((of) => of(own).length > 0 && of(other).length > 0);
    },
    vary: (question, piece) => named(question, piece, false),
    complete: (question, piece) =>
      refersBack(read(question)) ? question : named(question, piece, true),
  };
}
