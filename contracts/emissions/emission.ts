import type { GenesysMock } from '../../mock-server/index.ts';
import type { Receiver } from '../replay/receiver.ts';

/** A message as it left the mock. */
export interface Emitted {
  readonly body: Uint8Array;
  /** Headers, as far as Cognigy reads them. */
  readonly metadata: Readonly<Record<string, string>>;
}

/** What a message is emitted from. */
export interface EmissionContext {
  readonly genesys: GenesysMock;
  readonly receiver: Receiver;
  /** The conversation that the provider state has begun. */
  readonly conversationId: string;
}

/** Does something in the mock that makes it emit messages. */
export type Action = (context: EmissionContext) => unknown;

/** Makes the mock emit one message, and catches it as it leaves. */
export type Emission = (context: EmissionContext) => Promise<Emitted>;

/** By the descriptions of the messages. */
export type Emissions = Readonly<Record<string, Emission>>;
