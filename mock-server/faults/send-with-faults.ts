import type { Connection } from '../notifications/channel.ts';
import type { Faults } from './faults.ts';
import { loadKinds } from './load-kinds.ts';

/** Sends an event through a notification socket, unless a rule does something else with it. An earlier one that was held back follows it. */
export function sendWithFaults(faults: Faults, connection: Connection, message: string): void {
  if (faults.isEmpty) {
    connection.send(message);
    return;
  }
  const { heldBack } = faults;
  const event = { connection, message, heldBack };
  for (const kind of loadKinds().EVENT_FAULTS) {
    if (kind.appliesTo?.(event) === false || !faults.take(kind.schema)) continue;
    kind.apply(event);
    return;
  }
  const earlier = heldBack.get(connection);
  heldBack.delete(connection);
  connection.send(message);
  if (earlier !== undefined) connection.send(earlier);
}
