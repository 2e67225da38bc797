import type { Connection } from '../notifications/channel.ts';
import type { Parcel } from '../outbound/delivery.ts';
import type { Faults } from './faults.ts';

/** What becomes of something that is to be posted: nothing, the same, or more than it. */
export function strikeParcel(faults: Faults, parcel: Parcel): readonly Parcel[] {
  // A copy tells nobody that it failed: its original does.
  const { onFailed: _, ...copy } = parcel;
  if (strikesOnce(faults, 'webhook-lost')) return [{ ...copy, fate: 'lost' }];
  const isForged = parcel.kind === 'webhook' && strikesOnce(faults, 'webhook-forged');
  const isTwice = strikesOnce(faults, 'webhook-twice');
  return [...(isForged ? [{ ...copy, fate: 'forged' } as const] : []), parcel, ...(isTwice ? [copy] : [])];
}

/** Sends an event through a notification socket, or what the rules leave of it. An event that is held back comes after the next one. */
export function strikeEvent(faults: Faults, connection: Connection, message: string): void {
  if (strikesOnce(faults, 'socket-drop')) {
    connection.drop('A fault rule ends this connection.');
    return;
  }
  const earlier = faults.heldBack.get(connection);
  if (earlier === undefined && strikesOnce(faults, 'event-reorder')) {
    faults.heldBack.set(connection, message);
    return;
  }
  faults.heldBack.delete(connection);
  connection.send(message);
  if (earlier !== undefined) connection.send(earlier);
}

function strikesOnce(faults: Faults, kind: Parameters<Faults['strikes']>[0]): boolean {
  return faults.strikes(kind, {}).next().done === false;
}
