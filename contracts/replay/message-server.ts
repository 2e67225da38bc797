import { json } from 'node:stream/consumers';
import { z } from 'zod';
import type { GenesysMock } from '../../mock-server/index.ts';
import type { Emission, Emitted } from '../emissions/emission.ts';
import { type ListeningServer, listenLocally } from './listening.ts';
import type { Receiver } from './receiver.ts';

const messageRequest = z.object({ description: z.string() });

/** Sees a message on its way to the verifier, and returns the one to pass on. */
export type InspectMessage = (description: string, emitted: Emitted) => Emitted;

export interface MessageServer extends ListeningServer {
  /** Why messages could not be emitted, in order. */
  readonly errors: readonly Error[];
}

/** Makes the mock emit the message that the verifier asks for by its description, and passes it on unchanged. */
export async function startMessageServer(
  genesys: GenesysMock,
  receiver: Receiver,
  emissions: Readonly<Record<string, Emission>>,
  inspect: InspectMessage,
): Promise<MessageServer> {
  const errors: Error[] = [];

  const emit = async (description: string): Promise<Emitted> => {
    const emission = Object.hasOwn(emissions, description) ? emissions[description] : undefined;
    if (emission === undefined) throw new Error(`no emission is known for "${description}"`);
    const chat = genesys.conversations.list().find(({ integrationId }) => integrationId !== undefined);
    if (chat === undefined) throw new Error(`no provider state has begun a chat for "${description}"`);
    return inspect(description, await emission({ genesys, receiver, conversationId: chat.id }));
  };

  const server = await listenLocally(async (request, response) => {
    try {
      const { description } = messageRequest.parse(await json(request));
      const { body, metadata } = await emit(description);
      // The verifier takes the metadata of a message in this form.
      const header = Buffer.from(JSON.stringify(metadata)).toString('base64');
      response
        .writeHead(200, { 'content-type': 'application/json', 'pact-message-metadata': header })
        .end(body);
    } catch (error) {
      errors.push(error instanceof Error ? error : new Error(String(error)));
      response.writeHead(422).end(String(error));
    }
  });

  return { ...server, errors };
}
