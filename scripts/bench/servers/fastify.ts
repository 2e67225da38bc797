import {
  ANSWER_SCHEMA,
  MESSAGE_ANSWER,
  MESSAGE_PATH,
  REQUEST_SCHEMA,
  TOKEN_ANSWER,
  TOKEN_PATH,
} from '../bench-document.ts';
import { requirePeer } from '../peers.ts';

interface Reply {
  code(status: number): Reply;
  send(body: object): Reply;
}
interface Fastify {
  post(path: string, options: object, handler: (request: unknown, reply: Reply) => Reply): void;
  get(path: string, handler: (request: unknown, reply: Reply) => Reply): void;
  addContentTypeParser(
    type: string,
    options: { parseAs: 'string' },
    parse: (request: unknown, body: string, done: (error: null, body: unknown) => void) => void,
  ): void;
  listen(options: { port: number; host: string }): Promise<string>;
}

const operations = Number(process.argv[2] ?? 10);
const app = (requirePeer('fastify') as () => Fastify)();
app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) =>
  done(null, Object.fromEntries(new URLSearchParams(body))),
);
app.post(
  MESSAGE_PATH,
  { schema: { body: REQUEST_SCHEMA, response: { 202: ANSWER_SCHEMA } } },
  (_request, reply) => reply.code(202).send(MESSAGE_ANSWER),
);
app.post(TOKEN_PATH, {}, (_request, reply) => reply.code(200).send(TOKEN_ANSWER));
for (let index = 0; index < operations - 2; index++)
  app.get(`/api/v2/things${index}/:thingId`, (_request, reply) => reply.send(MESSAGE_ANSWER));
const url = await app.listen({ port: 0, host: '127.0.0.1' });
process.stdout.write(`${JSON.stringify({ event: 'listening', url })}\n`);
