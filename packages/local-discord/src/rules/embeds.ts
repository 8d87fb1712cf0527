/** Limits of embeds: https://docs.discord.com/developers/resources/message#embed-object-embed-limits */
import * as z from 'zod';
import { address, issue, list, maybe, text, whole } from './form.js';

/** Characters over all embeds of one message. */
const TOTAL_LENGTH = 6000;

const link = address();
const media = z.object({ url: address(['http', 'https', 'attachment']) });

const embed = z.object({
  title: maybe(text(0, 256)),
  description: maybe(text(0, 4096)),
  url: maybe(link),
  timestamp: maybe(z.iso.datetime({ offset: true })),
  color: maybe(whole(0, 0xffffff)),
  footer: maybe(z.object({ text: text(1, 2048), icon_url: maybe(media.shape.url) })),
  image: maybe(media),
  thumbnail: maybe(media),
  author: maybe(
    z.object({ name: text(1, 256), url: maybe(link), icon_url: maybe(media.shape.url) }),
  ),
  fields: maybe(
    list(
      z.object({
        name: text(1, 256),
        value: text(1, 1024),
        inline: z
          .boolean()
          .nullish()
          .transform((value) => value ?? false),
      }),
      0,
      25,
    ),
  ),
});

type Embed = z.output<typeof embed>;

function lengthOf({ title, description, footer, author, fields }: Embed): number {
  const texts = [title, description, footer?.text, author?.name];
  const inFields = (fields ?? []).flatMap(({ name, value }) => [name, value]);
  return [...texts, ...inFields].reduce((sum, one) => sum + (one?.length ?? 0), 0);
}

export const embeds = list(embed, 0, 10).check((context) => {
  const total = context.value.reduce((sum, one) => sum + lengthOf(one), 0);
  if (total <= TOTAL_LENGTH) return;
  const message = `The total size of all embeds in a message must not exceed ${TOTAL_LENGTH} characters.`;
  context.issues.push(issue({ code: 'MAX_EMBED_SIZE_EXCEEDED', message }, context.value));
});
