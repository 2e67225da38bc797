import express from 'express';
import supertest from 'supertest';
import { quietLogger } from '../../base/logger.ts';
import { correlate } from '../../http/correlate.ts';
import { handleError } from '../../http/handle-error.ts';
import { readBody } from '../../http/read-body.ts';
import { ApiDocument } from '../../openapi/api-document.ts';
import { DEFAULT_ORGANIZATION } from '../../org/default-organization.ts';
import { type OrganizationInput, organizationSchema } from '../../org/organization.ts';
import { World } from '../../world.ts';
import { loginPages } from '../authorize.ts';
import { tokenEndpoint } from '../token-endpoint.ts';

/** For tests: a world with a frozen clock, so that the exact end of a lifetime can be reached. */
export function createOAuthWorld(changes: Partial<OrganizationInput> = {}, explained = true): World {
  const world = new World({
    organization: organizationSchema.parse({ ...DEFAULT_ORGANIZATION, ...changes }),
    document: new ApiDocument({ openapi: '3.0.3', info: { title: 'none', version: '0' }, paths: {} }),
    log: quietLogger,
    seed: 'oauth',
    explained,
    journalSize: 100,
  });
  world.clock.freeze(Date.UTC(2026, 10, 23, 9));
  return world;
}

/** For tests: the login host alone, without the API host behind it. */
export class OAuthHost {
  readonly world: World;
  readonly #app: express.Express;

  constructor(world = createOAuthWorld()) {
    this.world = world;
    this.#app = express()
      .use(correlate(world))
      .use(readBody())
      .use(loginPages(world))
      .use(tokenEndpoint(world))
      .use(handleError(world));
  }

  /** Sends any request. */
  get request() {
    return supertest(this.#app);
  }

  /** Posts a form to the token endpoint; with HTTP Basic where a client is given. */
  token(form: Readonly<Record<string, string>>, client?: { id: string; secret: string }): supertest.Test {
    const post = this.request.post('/oauth/token').type('form').send(form);
    return client === undefined ? post : post.auth(client.id, client.secret);
  }

  /** Logs a person in and returns where the browser is sent. */
  async login(form: Readonly<Record<string, string>>): Promise<URL> {
    const answer = await this.request.post('/oauth/authorize').type('form').send(form);
    if (answer.status !== 302) throw new Error(`the login was answered with ${answer.status} ${answer.text}`);
    return new URL(answer.headers.location ?? '');
  }
}
