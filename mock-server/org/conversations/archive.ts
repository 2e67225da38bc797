import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Conversation } from './model.ts';

/*
 * An ended conversation of twenty messages takes some 20 kB as objects, and about 2 kB like this: a count, the message ids as 16 bytes
 * each, so that a message can be looked for without unpacking, and the rest as compressed JSON.
 */

const COUNT_BYTES = 2;
const ID_BYTES = 16;
/** Speed matters more than the last byte: this runs once for every conversation that ends. */
const LEVEL = 1;

/** An ended conversation that nobody has asked for lately. */
export type Packed = Buffer<ArrayBuffer>;

export function pack(conversation: Conversation): Packed {
  const { messages } = conversation;
  const compressed = deflateRawSync(JSON.stringify(conversation), { level: LEVEL });
  // Not from Buffer's pool, which would keep pages alive for the sake of one conversation.
  const packed = Buffer.allocUnsafeSlow(COUNT_BYTES + messages.length * ID_BYTES + compressed.length);
  packed.writeUInt16LE(messages.length);
  for (const [index, message] of messages.entries()) {
    packed.write(message.id, COUNT_BYTES + index * ID_BYTES, ID_BYTES, 'hex');
  }
  compressed.copy(packed, COUNT_BYTES + messages.length * ID_BYTES);
  return packed;
}

export function unpack(packed: Packed): Conversation {
  const compressed = packed.subarray(COUNT_BYTES + packed.readUInt16LE() * ID_BYTES);
  return JSON.parse(inflateRawSync(compressed).toString()) as Conversation;
}

/** @param messageId as bytes */
export function holdsMessage(packed: Packed, messageId: Buffer): boolean {
  const end = COUNT_BYTES + packed.readUInt16LE() * ID_BYTES;
  for (let at = COUNT_BYTES; at < end; at += ID_BYTES) {
    if (messageId.compare(packed, at, at + ID_BYTES) === 0) return true;
  }
  return false;
}
