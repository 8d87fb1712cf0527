/** Reading inquiries over one connection. */
import type { Inquiry, InquiryFile } from '../../desk/inquiries/inquiry.js';
import type { InquiryReader } from '../../desk/inquiries/ports.js';
import { inquiryStates } from '../../desk/inquiries/states.js';
import type { Database } from '../write-books.js';
import { askerIn, deliveryIn, inquiryIn, replyIn } from './rows.js';

/** Inquiries with everything that hangs on them, in the order given. */
async function filesOf(
  db: Database,
  inquiries: readonly Inquiry[],
): Promise<readonly InquiryFile[]> {
  if (inquiries.length === 0) return [];
  const ids = inquiries.map(({ id }) => id);
  const askers = (
    await db
      .selectFrom('inquiry_askers')
      .selectAll()
      .where('inquiry_id', 'in', ids)
      .orderBy('id')
      .execute()
  ).map(askerIn);
  const replies = (
    await db
      .selectFrom('inquiry_replies')
      .selectAll()
      .where('inquiry_id', 'in', ids)
      .orderBy('id')
      .execute()
  ).map(replyIn);
  const deliveries =
    replies.length === 0
      ? []
      : (
          await db
            .selectFrom('inquiry_deliveries')
            .selectAll()
            .where(
              'reply_id',
              'in',
              replies.map(({ id }) => id),
            )
            .execute()
        ).map(deliveryIn);
  return inquiries.map((inquiry) => {
    const own = replies.filter(({ inquiryId }) => inquiryId === inquiry.id);
    return {
      inquiry,
      askers: askers.filter(({ inquiryId }) => inquiryId === inquiry.id),
      replies: own,
      deliveries: deliveries.filter(({ replyId }) => own.some(({ id }) => id === replyId)),
    };
  });
}

export function readInquiries(db: Database): InquiryReader {
  const all = () => db.selectFrom('inquiries').selectAll();
  return {
    async find(id) {
      const row = await all().where('id', '=', id).executeTakeFirst();
      const [file] = row ? await filesOf(db, [inquiryIn(row)]) : [];
      return file ?? null;
    },
    async inStates(states) {
      if (states.length === 0) return [];
      const rows = await all()
        .where('state', 'in', [...states])
        .orderBy('id')
        .execute();
      return filesOf(db, rows.map(inquiryIn));
    },
    async ofPerson(personId) {
      const rows = await all()
        .where('id', 'in', (query) =>
          query.selectFrom('inquiry_askers').select('inquiry_id').where('person_id', '=', personId),
        )
        .orderBy('id', 'desc')
        .execute();
      return filesOf(db, rows.map(inquiryIn));
    },
    async awaitingPublication() {
      const rows = await all()
        .where('proposal_id', 'is not', null)
        .where('id', 'not in', (query) =>
          query.selectFrom('inquiry_replies').select('inquiry_id').where('kind', '=', 'published'),
        )
        .orderBy('id')
        .execute();
      return filesOf(db, rows.map(inquiryIn));
    },
    async holdingTexts() {
      const rows = await db.selectFrom('holding_texts').selectAll().execute();
      return rows.flatMap(({ state, ...text }) => {
        const known = inquiryStates.find((each) => each === state);
        return known ? [{ state: known, ...text }] : [];
      });
    },
  };
}
