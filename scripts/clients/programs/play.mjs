// What a bot does with Genesys Cloud, by one client after the other. Of each step a line of JSON says how it went.
import { inspect } from 'node:util';

export const {
  GENESYS_MOCK_CLIENT_ID: CLIENT_ID,
  GENESYS_MOCK_CLIENT_SECRET: CLIENT_SECRET,
  GENESYS_MOCK_INTEGRATION_ID: INTEGRATION_ID,
  GENESYS_MOCK_QUEUE_ID: QUEUE_ID,
} = process.env;

/** Events of the queue to which the integration routes. */
export const TOPIC = `v2.routing.queues.${QUEUE_ID}.conversations`;

/**
 * Takes the steps in turn, up to the first that fails, and ends the process.
 *
 * @param client `login()`, `queues()` with the names, `inbound(message)`, `listen()` with the address of a socket for TOPIC
 * @param open makes a WebSocket of an address; missing where the client has none
 * @param streaming what the address of the socket begins with
 */
export async function play(client, open, streaming = 'wss://streaming.mypurecloud.de/') {
  await step('login', () => client.login());
  await step('queues', async () => {
    const names = await client.queues();
    if (!names.includes('Support')) throw new Error(`the queues are ${inspect(names)}`);
  });
  await step('inbound', () => client.inbound(message(1)));
  if (open !== undefined) {
    await step('socket', async () => {
      const address = await client.listen();
      if (!address.startsWith(streaming)) throw new Error(`connectUri is ${address}, not ${streaming}...`);
      await hear(open(address), () => client.inbound(message(2)));
    });
  }
  // Some clients watch their settings, and would go on.
  process.exit();
}

const message = (number) => ({
  channel: {
    messageId: `message-${number}`,
    time: new Date().toISOString(),
    from: { id: 'customer-1', idType: 'Opaque', nickname: 'Kim' },
  },
  text: 'hello',
});

async function step(name, work) {
  try {
    await work();
    console.log(JSON.stringify({ step: name }));
  } catch (error) {
    console.log(JSON.stringify({ step: name, reason: reasonOf(error) }));
    process.exit(1);
  }
}

/** Settles when the socket has told of what is brought about once it is open. */
function hear(socket, bringAbout) {
  return new Promise((resolve, reject) => {
    socket.addEventListener('open', () => bringAbout().catch(reject));
    socket.addEventListener('message', ({ data }) => {
      if (JSON.parse(data).topicName === TOPIC) resolve();
    });
    socket.addEventListener('error', (event) => reject(event.error ?? new Error('the socket fails')));
    socket.addEventListener('close', ({ code }) => reject(new Error(`the socket closes with ${code}`)));
  });
}

/** On one line. SDKs reject with objects that are no errors. */
function reasonOf(error) {
  const text =
    error instanceof Error
      ? [error.message, error.cause?.message].filter(Boolean).join(': ')
      : inspect(error, { depth: 1 });
  return text.replace(/\s+/g, ' ').slice(0, 300);
}
