import { once } from 'node:events';
import { createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import express, { type Request, type RequestHandler, type Response, type Router } from 'express';
import { BrokerStore } from './broker-store.ts';
import { HalLinks } from './hal-links.ts';
import { BrokerRefusal, type Handle, type PathNames } from './handle.ts';
import { addPactRoutes } from './pact-routes.ts';
import { addVersionRoutes } from './version-routes.ts';

/** What happens to a request instead of an answer. */
export type Fault =
  /** `echoes` sends the credentials back in the body, as a careless proxy does. */
  { status: number; headers?: Record<string, string>; echoes?: boolean } | 'silence' | 'hang-up';

export interface TestBrokerOptions {
  /** The only `Authorization` that is accepted; without it every request is. */
  authorization?: string;
  tls?: { key: string; cert: string };
  /** @param count how many requests of this method and path came before */
  fault?: (request: { method: string; path: string }, count: number) => Fault | undefined;
}

export interface TestBroker extends AsyncDisposable {
  readonly url: string;
  readonly store: BrokerStore;
  /** Requests that a Broker would not understand; a test that leaves one has found a defect. */
  readonly complaints: readonly string[];
  /** `GET /path`, in order. */
  readonly requests: readonly string[];
}

/** Starts a Pact Broker that forgets everything, as strict about its HAL API as the real one and in places stricter. */
export async function startTestBroker(options: TestBrokerOptions = {}): Promise<TestBroker> {
  const store = new BrokerStore();
  const complaints: string[] = [];
  const requests: string[] = [];
  const app = express();
  const server = options.tls === undefined ? createServer(app) : createTlsServer(options.tls, app);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const url = `${options.tls === undefined ? 'http' : 'https'}://127.0.0.1:${port}`;

  app.disable('x-powered-by');
  app.use(failOnPurpose(options, requests), authenticate(options), checkEnvelope(complaints));
  app.use(express.json({ limit: '20mb' }));
  app.use(createRoutes(store, new HalLinks(url), complaints));
  app.use((request: Request, response: Response) => {
    complaints.push(`${request.method} ${request.originalUrl}: no such resource`);
    answer(response, 404, { error: 'The requested document was not found' });
  });

  return {
    url,
    store,
    complaints,
    requests,
    async [Symbol.asyncDispose]() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

function failOnPurpose({ fault }: TestBrokerOptions, requests: string[]): RequestHandler {
  return (request, response, next) => {
    const line = `${request.method} ${request.path}`;
    const count = requests.filter((earlier) => earlier === line).length;
    requests.push(line);
    const failure = fault?.({ method: request.method, path: request.path }, count);
    if (failure === undefined) next();
    else if (failure === 'hang-up') request.socket.destroy();
    else if (failure !== 'silence') {
      const echo = failure.echoes ? { received: request.headers } : {};
      response.set(failure.headers ?? {});
      answer(response, failure.status, { error: 'on purpose', ...echo });
    }
  };
}

function authenticate({ authorization }: TestBrokerOptions): RequestHandler {
  return (request, response, next) => {
    if (authorization === undefined || request.get('authorization') === authorization) next();
    else answer(response, 401, { error: 'Unauthorized' });
  };
}

/** What is wrong with a request before its body is looked at. */
function checkEnvelope(complaints: string[]): RequestHandler {
  return (request, response, next) => {
    const hasBody = request.method === 'POST' || request.method === 'PUT';
    const wrong = !request.accepts('application/hal+json')
      ? { status: 406, error: 'the client does not accept application/hal+json' }
      : hasBody && !request.is('application/json')
        ? { status: 415, error: 'the body is not announced as application/json' }
        : request.path.includes('+')
          ? // Brokers before and after 2.x differ in whether this is a plus or a space.
            { status: 404, error: 'a plus in a path has to be written %2B' }
          : undefined;
    if (wrong === undefined) return next();
    complaints.push(`${request.method} ${request.originalUrl}: ${wrong.error}`);
    answer(response, wrong.status, { error: wrong.error });
  };
}

function createRoutes(store: BrokerStore, links: HalLinks, complaints: string[]): Router {
  const router = express.Router();
  const handle: Handle = (schema, respond) => (request, response) => {
    const parsed = schema?.safeParse(request.body);
    if (parsed?.success === false) {
      complaints.push(`${request.method} ${request.originalUrl}: ${parsed.error.message}`);
      answer(response, 400, { errors: parsed.error.issues.map(({ message }) => message) });
      return;
    }
    try {
      const query = new URLSearchParams(request.originalUrl.split('?')[1] ?? '');
      // Express types path names by the path, which is not known here; the body follows from the schema.
      const given = respond(request.params as unknown as PathNames, parsed?.data as never, query);
      answer(response, given.status, given.body);
    } catch (error) {
      if (!(error instanceof BrokerRefusal)) throw error;
      answer(response, error.answer.status, error.answer.body);
    }
  };

  router.get(
    '/',
    handle(undefined, () => ({
      status: 200,
      body: {
        _links: {
          self: { href: links.to() },
          'pb:publish-contracts': { href: links.to('contracts', 'publish') },
          'pb:provider-pacts': links.template('pacts', 'provider', '{provider}'),
          'pb:provider-pacts-for-verification': links.template(
            'pacts',
            'provider',
            '{provider}',
            'for-verification',
          ),
          'pb:pacticipant': links.template('pacticipants', '{pacticipant}'),
          'pb:pacticipant-version': links.template('pacticipants', '{pacticipant}', 'versions', '{version}'),
          'pb:environments': { href: links.to('environments') },
          'pb:webhook': links.template('webhooks', '{uuid}'),
        },
      },
    })),
  );
  addPactRoutes(router, handle, store, links);
  addVersionRoutes(router, handle, store, links);
  return router;
}

function answer(response: Response, status: number, body: unknown): void {
  response
    .status(status)
    .type(status < 400 || status === 404 ? 'application/hal+json' : 'application/json')
    .send(JSON.stringify(body));
}
