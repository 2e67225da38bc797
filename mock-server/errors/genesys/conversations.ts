import { type GenesysErrorRow, swagger2018 } from './row.ts';

/** Errors of conversations, participants and communications. */
export const CONVERSATIONS_ERRORS = {
  'communication.state.required': {
    status: 400,
    message: "Can only update a communication's state to disconnected.",
    origin: swagger2018('documented'),
  },
  'conversation.error.wrapup.code.required': {
    status: 400,
    message: 'Wrapup code is a required field and cannot be empty.',
    origin: swagger2018('documented'),
  },
  'conversation.error.wrapup.cannot.skip': {
    status: 400,
    message: 'Wrap-up cannot be skipped for this participant.',
    origin: swagger2018('documented'),
  },
  'conversation.error.participant.no.active.conversations': {
    status: 400,
    message: 'Participant has no active conversations',
    origin: swagger2018('documented'),
  },
  'conversation.error.participant.attribute.null': {
    status: 400,
    message: 'Cannot update participant attribute map to a null value.',
    origin: swagger2018('documented'),
  },
  'conversations.error.queue.not.found': {
    status: 400,
    message: 'Interaction cannot be transferred to a queue that does not exist.',
    origin: swagger2018('documented'),
  },
  'conversations.error.transfer.not.connected': {
    status: 400,
    message: 'You can only transfer conversations that are in the connected state.',
    origin: swagger2018('documented'),
  },
  'conversations.error.transfer.destination.required': {
    status: 400,
    message: 'The destination is a required property for a transfer request.',
    origin: swagger2018('documented'),
  },
  'conversations.error.transfer.same.party': {
    status: 400,
    message: 'The target of the transfer cannot be the same as the destination.',
    origin: swagger2018('documented'),
  },
  'conversation.error.conversation.not.found': {
    status: 404,
    message: 'The conversation does not exist.',
    origin: swagger2018('documented'),
  },
  'conversation.error.not.conversation.participant': {
    status: 404,
    message: 'User is not a participant in the conversation.',
    origin: swagger2018('documented'),
  },
} as const satisfies Record<string, GenesysErrorRow>;
