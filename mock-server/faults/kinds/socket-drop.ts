import { type EventFault, faultSchema } from '../fault-kind.ts';

const schema = faultSchema('socket-drop', 'cuts the notification socket instead of sending an event', {});

export const socketDrop: EventFault<typeof schema> = {
  target: 'event',
  schema,
  apply: ({ connection }) => connection.drop('A fault rule ends this connection.'),
};
