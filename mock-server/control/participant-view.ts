import { isoOf } from '../base/iso.ts';
import type {
  DisconnectType,
  Participant,
  ParticipantState,
  Purpose,
  Wrapup,
} from '../org/conversations/model.ts';
import { isoOrNull } from './iso-or-null.ts';

/** A party's stay in a conversation as the control API shows it. Times are ISO 8601. */
export interface ParticipantView {
  readonly id: string;
  readonly communicationId: string;
  readonly purpose: Purpose;
  readonly name: string | null;
  readonly userId: string | null;
  readonly queueId: string | null;
  readonly state: ParticipantState;
  readonly startedAt: string;
  readonly connectedAt: string | null;
  readonly endedAt: string | null;
  readonly disconnectType: DisconnectType | null;
  readonly acwStartedAt: string | null;
  readonly acwEndedAt: string | null;
  readonly wrapup: Wrapup | null;
}

export function participantView(participant: Participant): ParticipantView {
  const { id, communicationId, purpose, state } = participant;
  const { name = null, userId = null, queueId = null, disconnectType = null, wrapup = null } = participant;
  return {
    id,
    communicationId,
    purpose,
    name,
    userId,
    queueId,
    state,
    startedAt: isoOf(participant.startedAt),
    connectedAt: isoOrNull(participant.connectedAt),
    endedAt: isoOrNull(participant.endedAt),
    disconnectType,
    acwStartedAt: isoOrNull(participant.acwStartedAt),
    acwEndedAt: isoOrNull(participant.acwEndedAt),
    wrapup,
  };
}
