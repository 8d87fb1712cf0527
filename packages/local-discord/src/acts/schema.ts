/** Acts as they come over HTTP, checked against the protocol. */
import * as z from 'zod';
import type { PersonAct } from '../protocol.js';

const persona = z.string();
const file = z.object({
  filename: z.string().min(1).max(255),
  content: z.string(),
  encoding: z.enum(['utf8', 'base64']).optional(),
});
const option = z.object({
  name: z.string(),
  value: z.union([z.string(), z.number(), z.boolean(), file]),
  focused: z.boolean().optional(),
});
const field = z.object({
  customId: z.string(),
  value: z.string().optional(),
  values: z.array(z.string()).optional(),
});
const onMessage = { persona, channelId: z.string(), messageId: z.string() };
const begun = { ref: z.string(), persona, channelId: z.string() };

const schema = z.discriminatedUnion('act', [
  z.object({
    act: z.literal('say'),
    persona,
    channelId: z.string(),
    content: z.string(),
    replyTo: z.string().optional(),
    files: z.array(file).max(10).optional(),
  }),
  z.object({
    act: z.literal('forward'),
    persona,
    channelId: z.string(),
    from: z.object({ channelId: z.string(), messageId: z.string() }),
  }),
  z.object({
    act: z.literal('poll'),
    persona,
    channelId: z.string(),
    question: z.string(),
    answers: z.array(z.string()),
  }),
  z.object({ act: z.literal('edit'), ...onMessage, content: z.string() }),
  z.object({ act: z.literal('react'), ...onMessage, emoji: z.string().min(1).max(64) }),
  z.object({ act: z.literal('type'), persona, channelId: z.string() }),
  z.object({ act: z.literal('delete'), ...onMessage }),
  z.object({
    act: z.literal(['command', 'autocomplete']),
    ...begun,
    command: z.string(),
    subcommand: z.string().optional(),
    options: z.array(option),
  }),
  z.object({
    act: z.literal('message-command'),
    ...begun,
    command: z.string(),
    messageId: z.string(),
  }),
  z.object({
    act: z.literal('component'),
    ...begun,
    messageId: z.string(),
    customId: z.string(),
    values: z.array(z.string()).optional(),
  }),
  z.object({
    act: z.literal('submit'),
    ref: z.string(),
    persona,
    interactionId: z.string(),
    fields: z.array(field),
  }),
  z.object({ act: z.literal('dismiss'), persona, messageId: z.string() }),
  z.object({ act: z.literal('set-locale'), persona, locale: z.string().min(2).max(10) }),
]);

/** The act that a text holds as JSON, or undefined when it holds none. */
export function actFrom(text: string): PersonAct | undefined {
  try {
    const { success, data } = schema.safeParse(JSON.parse(text));
    return success ? (data as PersonAct) : undefined;
  } catch {
    return undefined;
  }
}
