import type { Given } from './given.ts';
import { newPact } from './pact.ts';

/** A message that Genesys Cloud sends on its own. Contents and metadata may hold matchers. */
export interface ReceivedMessage {
  readonly description: string;
  readonly given: Given;
  /** Only what the consumer reads. */
  readonly contents: object;
  /** Headers, such as the type of the body and its signature. */
  readonly metadata?: Readonly<Record<string, unknown>>;
}

interface Example {
  readonly body: Buffer;
  readonly metadata: Readonly<Record<string, unknown>>;
}

/** Hands an example of the message to a test of the consumer, and records it when the test passes. */
export async function receiving(
  { description, given, contents, metadata = {} }: ReceivedMessage,
  test: (example: Example) => void,
): Promise<void> {
  await newPact()
    .addAsynchronousInteraction()
    .given(given.state, given.parameters && { ...given.parameters })
    .expectsToReceive(description, (message) => {
      message
        .withJSONContent(contents)
        .withMetadata({ contentType: 'application/json', ...metadata } as Record<string, string>);
    })
    // The library says the contents are in `contents.content`, parsed.
    .executeTest(async ({ contents, metadata }) =>
      test({ body: Buffer.from(JSON.stringify(contents.content)), metadata }),
    );
}
