import supertest from 'supertest';
import { createApp } from '../../app.ts';
import { quietLogger } from '../../base/logger.ts';
import { Mock } from '../../mock.ts';
import { ApiDocument } from '../../openapi/api-document.ts';
import { DEFAULT_ORGANIZATION } from '../../org/default-organization.ts';
import { type OrganizationInput, organizationSchema } from '../../org/organization.ts';
import type { Tenant } from '../../tenant.ts';

/** For tests: a mock with a frozen clock, so that the exact end of a lifetime can be reached, and without operations. */
export function createOAuthMock(changes: Partial<OrganizationInput> = {}, explained = true): Mock {
  const mock = new Mock({
    organization: organizationSchema.parse({ ...DEFAULT_ORGANIZATION, ...changes }),
    document: new ApiDocument({ openapi: '3.0.3', info: { title: 'none', version: '0' }, paths: {} }),
    log: quietLogger,
    seed: 'oauth',
    explained,
    journalSize: 100,
  });
  mock.tenant.clock.freeze(Date.UTC(2026, 10, 23, 9));
  return mock;
}

/** For tests: the login host. */
export class OAuthHost {
  readonly mock: Mock;

  constructor(mock = createOAuthMock()) {
    this.mock = mock;
  }

  get tenant(): Tenant {
    return this.mock.tenant;
  }

  /** Sends any request. */
  get request() {
    return supertest(createApp(() => this.mock.tenant));
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
