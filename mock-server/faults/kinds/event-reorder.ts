import type { EventFault, Zod } from '../fault-kind.ts';

const schema = (z: Zod) => z.strictObject({ kind: z.literal('event-reorder') });

export const eventReorder: EventFault<typeof schema> = {
  kind: 'event-reorder',
  what: 'holds an event of a notification socket back until the next one was sent',
  target: 'event',
  schema,
  appliesTo: ({ connection, heldBack }) => !heldBack.has(connection),
  apply({ connection, message, heldBack }) {
    heldBack.set(connection, message);
  },
};
