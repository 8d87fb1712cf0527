/** What is done in a thread of the back room. Served as it is loaded; all it needs comes with it. */
import { workerData } from 'node:worker_threads';
import type { AttachmentFormat } from '../desk/files/export-files.js';
import type { Upload } from '../desk/files/upload.js';
import type { Loaded, Revision } from '../desk/ports.js';
import { aboutIn } from '../facts/read-files.js';
import { type AskBack, serve } from '../threads/serve.js';
import type { Assessor } from './assessor.js';
import type { ChangeToAssess, Furniture, QuestionToTry } from './furniture.js';
import { makeMirror, type Portion } from './mirror.js';

const furniture = workerData as Furniture;
const mirror = makeMirror(aboutIn(furniture.files));

const storeOver = (ask: AskBack) => ({
  revisions: { of: async (ref: unknown) => (await ask('revisions', ref)) as Loaded<Revision> },
  marks: { list: async () => (await ask('marks', null)) as never },
});

let opened: Promise<Assessor> | undefined;
const assessor = () => {
  opened ??= import('./assessor.js').then(({ openAssessor }) => openAssessor(furniture));
  return opened;
};

serve({
  take: (portion: Portion) => mirror.take(portion),

  async plan(upload: Upload, ask) {
    const { planUploadOver } = await import('../desk/files/upload.js');
    return planUploadOver(storeOver(ask))(upload, await mirror.current());
  },

  async write(format: AttachmentFormat) {
    const { exportAttachment } = await import('../desk/files/export-files.js');
    return exportAttachment(await mirror.current(), format);
  },

  async assess({ change, now }: ChangeToAssess, ask) {
    const { assess } = await assessor();
    return assess(change, await mirror.current(), storeOver(ask).revisions, now);
  },

  async tryOut({ change, now, text }: QuestionToTry) {
    const { tryOut } = await assessor();
    return tryOut({ change, state: await mirror.current() }, text, now);
  },
});
