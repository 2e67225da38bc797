import type { Emitted } from '../../emissions/emission.ts';
import type { RelayedAnswer } from '../../replay/relay.ts';

export type Json = Record<string, unknown>;

export function jsonOf({ body }: RelayedAnswer): Json {
  return JSON.parse(body) as Json;
}

/** Another body in the same answer. */
export function changing(change: (body: Json) => Json): (answer: RelayedAnswer) => RelayedAnswer {
  return (answer) => ({ ...answer, body: JSON.stringify(change(jsonOf(answer))) });
}

/** Another body of what was sent. */
export function inside(change: (body: Json) => Json): (emitted: Emitted) => Emitted {
  return ({ body, ...emitted }) => ({
    ...emitted,
    body: Buffer.from(JSON.stringify(change(JSON.parse(Buffer.from(body).toString()) as Json))),
  });
}

/** Something else beside the body. */
export function besides(metadata: Emitted['metadata']): (emitted: Emitted) => Emitted {
  return (emitted) => ({ ...emitted, metadata: { ...emitted.metadata, ...metadata } });
}

export function answerOf(status: number, body: Json): RelayedAnswer {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

/** Another event in the same notification. */
export function insideEvent(change: (event: Json) => Json): (emitted: Emitted) => Emitted {
  return inside((body) => ({ ...body, eventBody: change(body.eventBody as Json) }));
}

/** Other participants in the conversation that a notification shows. */
export function insideParticipants(change: (participant: Json) => Json): (emitted: Emitted) => Emitted {
  return insideEvent((event) => ({ ...event, participants: (event.participants as Json[]).map(change) }));
}
