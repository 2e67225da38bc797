import { isoOf } from '../base/iso.ts';
import type { Message } from '../org/conversations/model.ts';

/** A message as the control API shows it. Times are ISO 8601. */
export interface MessageView {
  readonly id: string;
  readonly at: string;
  readonly type: Message['type'];
  readonly direction: Message['direction'];
  readonly participantId: string;
  readonly originatingEntity: Message['originatingEntity'];
  readonly text: string | null;
  /** In the vendor's normalised form. */
  readonly content: readonly object[];
  readonly status: Message['status'];
}

export function messageView(message: Message): MessageView {
  const { id, time, type, direction, participantId, originatingEntity, text, content, status } = message;
  return {
    id,
    at: isoOf(time),
    type,
    direction,
    participantId,
    originatingEntity,
    text: text ?? null,
    content,
    status,
  };
}
