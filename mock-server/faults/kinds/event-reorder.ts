import { type EventFault, faultSchema } from '../fault-kind.ts';

const schema = faultSchema(
  'event-reorder',
  'holds an event of a notification socket back until the next one was sent',
  {},
);

export const eventReorder: EventFault<typeof schema> = {
  target: 'event',
  schema,
  appliesTo: ({ connection, heldBack }) => !heldBack.has(connection),
  apply({ connection, message, heldBack }) {
    heldBack.set(connection, message);
  },
};
