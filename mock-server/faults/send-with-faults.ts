import type { Connection } from '../notifications/channel.ts';
import type { Faults } from './faults.ts';
import { EVENT_FAULTS } from './faults-by-target.ts';

/** Sends an event through a notification socket, unless a rule does something else with it. An event that was held back follows. */
export function sendWithFaults(faults: Faults, connection: Connection, message: string): void {
  if (faults.isEmpty) {
    connection.send(message);
    return;
  }
  const { heldBack } = faults;
  const event = { connection, message, heldBack };
  for (const kind of EVENT_FAULTS) {
    const hit = kind.appliesTo?.(event) === false ? undefined : faults.firstHit(kind, {});
    if (hit === undefined) continue;
    kind.apply(event, hit);
    return;
  }
  const earlier = heldBack.get(connection);
  heldBack.delete(connection);
  connection.send(message);
  if (earlier !== undefined) connection.send(earlier);
}
