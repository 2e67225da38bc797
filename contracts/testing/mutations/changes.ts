import type { Emitted } from '../../emissions/emission.ts';
import type { RelayedAnswer } from '../../replay/relay.ts';

export type Json = Record<string, unknown>;

export function jsonOf({ body }: RelayedAnswer): Json {
  return JSON.parse(body) as Json;
}

/** Changes the JSON of an answer. */
export function changingAnswer(change: (body: Json) => Json): (answer: RelayedAnswer) => RelayedAnswer {
  return (answer) => ({ ...answer, body: JSON.stringify(change(jsonOf(answer))) });
}

/** Changes the JSON of a message. */
export function changingMessage(change: (body: Json) => Json): (emitted: Emitted) => Emitted {
  return ({ body, ...emitted }) => ({
    ...emitted,
    body: Buffer.from(JSON.stringify(change(JSON.parse(Buffer.from(body).toString()) as Json))),
  });
}

/** Changes the metadata of a message. */
export function changingMetadata(metadata: Emitted['metadata']): (emitted: Emitted) => Emitted {
  return (emitted) => ({ ...emitted, metadata: { ...emitted.metadata, ...metadata } });
}

export function answerOf(status: number, body: Json): RelayedAnswer {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

/** Changes the event in a notification. */
export function changingEvent(change: (event: Json) => Json): (emitted: Emitted) => Emitted {
  return changingMessage((body) => ({ ...body, eventBody: change(body.eventBody as Json) }));
}

/** Changes each participant in a chat update. */
export function changingParticipants(change: (participant: Json) => Json): (emitted: Emitted) => Emitted {
  return changingEvent((event) => ({ ...event, participants: (event.participants as Json[]).map(change) }));
}
