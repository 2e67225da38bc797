import { z } from 'zod';
import { callApi } from '../access/api-call.ts';
import type { GenesysSession } from '../access/genesys-session.ts';
import { type EndUser, inboundChannel, inboundPath } from './inbound-path.ts';

/** One line of what was said before the handover. */
export interface TranscriptLine {
  readonly who: string;
  readonly text: string;
}

export interface SentAttachment {
  readonly mediaType: 'Image' | 'Video' | 'Audio' | 'File' | 'Link';
  /** Genesys Cloud downloads it from here. */
  readonly url: string;
  readonly mime: string;
  readonly filename?: string;
}

/** What an end user writes. Genesys Cloud refuses a message without content, and metadata that is not text. */
export interface UserMessage {
  readonly from: EndUser;
  /** Unique for its sender: the same id and time again count as the same message. */
  readonly messageId: string;
  /** Epoch milliseconds. */
  readonly sentAt: number;
  readonly text?: string;
  readonly attachment?: SentAttachment;
  /** Texts only. Never becomes participant data. */
  readonly metadata?: Readonly<Record<string, unknown>>;
}

/** The message that opens the conversation. */
export interface FirstMessage extends Omit<UserMessage, 'text' | 'attachment'> {
  /** These become participant data: `queueId`, language, skills, and what the flow adds. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly transcript: readonly TranscriptLine[];
}

const opened = z.object({ id: z.string(), conversationId: z.string() });
export const accepted = z.object({ id: z.string() });

/** The id that Genesys Cloud gives a message; receipts and later calls use it. */
export type AcceptedMessage = z.output<typeof accepted>;

/**
 * Opens a conversation, with the transcript as its first message. Asks for the id of the conversation, which is needed to subscribe to
 * its end: Genesys Cloud gives it only when asked.
 *
 * @throws GenesysRequestError
 */
export function startConversation(
  session: GenesysSession,
  integrationId: string,
  { attributes, transcript, ...message }: FirstMessage,
): Promise<z.output<typeof opened>> {
  const path = `${inboundPath(integrationId, 'message')}?prefetchConversationId=true`;
  const text = transcript.map(({ who, text }) => `${who}: ${text}`).join('\n');
  return callApi(
    session,
    'POST',
    path,
    opened,
    toBody({ ...message, text }, { customAttributes: attributes }),
  );
}

/**
 * Sends a later message of the end user.
 *
 * @throws GenesysRequestError
 */
export function sendMessage(
  session: GenesysSession,
  integrationId: string,
  message: UserMessage,
): Promise<AcceptedMessage> {
  return callApi(session, 'POST', inboundPath(integrationId, 'message'), accepted, toBody(message));
}

function toBody(
  { from, messageId, sentAt, text, attachment, metadata }: UserMessage,
  channelMetadata?: { readonly customAttributes: Readonly<Record<string, string>> },
) {
  return {
    channel: {
      messageId,
      ...inboundChannel(from, sentAt),
      ...(channelMetadata && { metadata: channelMetadata }),
    },
    ...(text !== undefined && { text }),
    ...(attachment && { content: [{ contentType: 'Attachment', attachment }] }),
    ...(metadata && { metadata }),
  };
}
