import type { EventFault, Zod } from '../fault-kind.ts';

const schema = (z: Zod) => z.strictObject({ kind: z.literal('socket-drop') });

export const socketDrop: EventFault<typeof schema> = {
  kind: 'socket-drop',
  what: 'cuts the notification socket instead of sending an event',
  target: 'event',
  schema,
  apply: ({ connection }) => connection.drop('A fault rule ends this connection.'),
};
