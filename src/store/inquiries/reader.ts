/** Reading inquiries over one connection. */
import type { ExpressionOrFactory, SqlBool } from 'kysely';
import { groupBy } from '../../base/group-by.js';
import type { InquiryFile } from '../../desk/inquiries/inquiry.js';
import type { InquiryReader } from '../../desk/inquiries/ports.js';
import { inquiryStates } from '../../desk/inquiries/states.js';
import type { Tables } from '../tables.js';
import type { Database } from '../write-books.js';
import { askerIn, deliveryIn, inquiryIn, replyIn } from './rows.js';

/** Which inquiries are meant. */
type Choice = ExpressionOrFactory<Tables, 'inquiries', SqlBool>;

/** Inquiries with everything that hangs on them, in the order of their numbers. */
async function filesWhere(
  db: Database,
  choice: Choice,
  order: 'asc' | 'desc' = 'asc',
): Promise<readonly InquiryFile[]> {
  const rows = await db
    .selectFrom('inquiries')
    .selectAll()
    .where(choice)
    .orderBy('id', order)
    .execute();
  if (rows.length === 0) return [];
  // Named by a query, since no store takes a list of tens of thousands.
  const chosen = db.selectFrom('inquiries').select('inquiries.id').where(choice);
  const askers = await db
    .selectFrom('inquiry_askers')
    .selectAll()
    .where('inquiry_id', 'in', chosen)
    .orderBy('id')
    .execute();
  const repliesOf = db.selectFrom('inquiry_replies').where('inquiry_id', 'in', chosen);
  const replies = await repliesOf.selectAll().orderBy('id').execute();
  const deliveries =
    replies.length === 0
      ? []
      : await db
          .selectFrom('inquiry_deliveries')
          .selectAll()
          .where('reply_id', 'in', repliesOf.select('inquiry_replies.id'))
          .execute();
  const askersBy = groupBy(askers.map(askerIn), ({ inquiryId }) => inquiryId);
  const repliesBy = groupBy(replies.map(replyIn), ({ inquiryId }) => inquiryId);
  const deliveriesBy = groupBy(deliveries.map(deliveryIn), ({ replyId }) => replyId);
  return rows.map(inquiryIn).map((inquiry) => {
    const own = repliesBy.get(inquiry.id) ?? [];
    return {
      inquiry,
      askers: askersBy.get(inquiry.id) ?? [],
      replies: own,
      deliveries: own.flatMap(({ id }) => deliveriesBy.get(id) ?? []),
    };
  });
}

export function readInquiries(db: Database): InquiryReader {
  return {
    async find(id) {
      const [file] = await filesWhere(db, (query) => query('id', '=', id));
      return file ?? null;
    },
    async inStates(states) {
      if (states.length === 0) return [];
      return filesWhere(db, (query) => query('state', 'in', [...states]));
    },
    ofPerson: (personId) =>
      filesWhere(
        db,
        (query) =>
          query(
            'id',
            'in',
            query
              .selectFrom('inquiry_askers')
              .select('inquiry_id')
              .where('person_id', '=', personId),
          ),
        'desc',
      ),
    awaitingPublication: () =>
      filesWhere(db, (query) =>
        query.and([
          query('proposal_id', 'is not', null),
          query(
            'id',
            'not in',
            query
              .selectFrom('inquiry_replies')
              .select('inquiry_id')
              .where('kind', '=', 'published'),
          ),
        ]),
      ),
    async holdingTexts() {
      const rows = await db.selectFrom('holding_texts').selectAll().execute();
      return rows.flatMap(({ state, ...text }) => {
        const known = inquiryStates.find((each) => each === state);
        return known ? [{ state: known, ...text }] : [];
      });
    },
  };
}
