/** The inquiry desk's store over one engine. */
import type { InquiryStore } from '../../desk/inquiries/ports.js';
import { untilThrough } from '../retry.js';
import type { Engine } from '../transact.js';
import { dueBook } from './due-book.js';
import { heardBook } from './heard-book.js';
import { privacyBook } from './privacy-book.js';
import { readInquiries } from './reader.js';
import { countUp, writeInquiries } from './writer.js';

export function inquiryStore(engine: Engine, now: () => number): InquiryStore {
  const { db, name } = engine;
  return {
    ...readInquiries(db),
    heard: heardBook(db),
    due: dueBook(db),
    privacy: privacyBook(engine, now),
    write: (work) =>
      untilThrough(name, () =>
        db.transaction().execute(async (tx) => {
          // One writer at a time: who joins which inquiry is free of races.
          await countUp(tx, 'writes');
          return work(writeInquiries(tx));
        }),
      ),
    async setCard(inquiryId, { channelId, messageId }) {
      await db
        .updateTable('inquiries')
        .set({ card_channel: channelId, card_message: messageId })
        .where('id', '=', inquiryId)
        .execute();
    },
  };
}
