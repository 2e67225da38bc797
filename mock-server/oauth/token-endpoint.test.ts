import { expect } from 'chai';
import {
  DISABLED_CLIENT,
  HANDOVER_CLIENT,
  LOGIN_CLIENT,
  PASSWORD_CLIENT,
  SAML_CLIENT,
} from '../org/default-organization.ts';
import { createOAuthMock, OAuthHost } from './testing/oauth-host.ts';

const GRANT = { grant_type: 'client_credentials' };
const IN_FORM = { client_id: HANDOVER_CLIENT.id, client_secret: HANDOVER_CLIENT.secret };
const UNKNOWN_CLIENT = { id: 'b7a1c2d3-1111-4aaa-8bbb-00000000ffff', secret: 'any' };

const oauthError = (error: string, text: string) => ({ error, description: text, error_description: text });

describe('POST /oauth/token', () => {
  let host: OAuthHost;
  beforeEach(() => {
    host = new OAuthHost();
  });

  it('issues a token to a client that uses HTTP Basic', async () => {
    const answer = await host.token(GRANT, HANDOVER_CLIENT);

    expect(answer.status, answer.text).to.equal(200);
    expect(answer.body).to.have.all.keys('access_token', 'token_type', 'expires_in');
    expect(answer.body).to.include({ token_type: 'bearer', expires_in: 3600 });
    expect(answer.body.access_token).to.match(/^[\w-]{80,90}$/);
    expect(answer.headers['cache-control']).to.contain('no-store');
    expect(answer.headers['content-type']).to.contain('application/json');
    expect(answer.headers['inin-correlation-id']).to.match(/^[0-9a-f-]{36}$/);
  });

  it('takes the bytes that FormUrlEncodedContent of .NET sends', async () => {
    const answer = await host.request
      .post('/oauth/token')
      .set('content-type', 'application/x-www-form-urlencoded')
      .send(
        `grant_type=client_credentials&client_id=${HANDOVER_CLIENT.id}&client_secret=${HANDOVER_CLIENT.secret}&scope=conversation%3Aread+conversation%3Awrite`,
      );

    expect(answer.status, answer.text).to.equal(200);
    expect(host.tenant.tokens.find(answer.body.access_token)?.scopes).to.deep.equal([
      'conversation:read',
      'conversation:write',
    ]);
  });

  it('is at /token too, where older releases of the .NET SDK look for it', async () => {
    const form = new URLSearchParams({ ...GRANT, ...IN_FORM }).toString();

    const answer = await host.request.post('/token').type('application/x-www-form-urlencoded').send(form);

    expect(answer.status, answer.text).to.equal(200);
  });

  it('takes a charset after the content type', async () => {
    const answer = await host
      .token({ ...GRANT, ...IN_FORM })
      .type('application/x-www-form-urlencoded; charset=UTF-8');

    expect(answer.status, answer.text).to.equal(200);
  });

  it('takes credentials in the header and, the same, in the form', async () => {
    const answer = await host.token({ ...GRANT, ...IN_FORM }, HANDOVER_CLIENT);

    expect(answer.status, answer.text).to.equal(200);
  });

  it('writes client, organisation and lifetime into the ledger, and no user', async () => {
    const { body } = await host.token(GRANT, HANDOVER_CLIENT);

    const record = host.tenant.tokens.find(body.access_token);
    expect(record).to.include({
      clientId: HANDOVER_CLIENT.id,
      userId: undefined,
      organizationId: host.tenant.directory.organization.id,
      expiresAt: host.tenant.clock.now() + 3_600_000,
    });
  });

  it('gives a new token every time', async () => {
    const first = await host.token(GRANT, HANDOVER_CLIENT);
    const second = await host.token(GRANT, HANDOVER_CLIENT);

    expect(first.body.access_token).not.to.equal(second.body.access_token);
  });

  it('decodes an id and a secret that were form-encoded before Base64', async () => {
    const secret = 'a b+c%d:é';
    host = new OAuthHost(createOAuthMock({ clients: [{ ...HANDOVER_CLIENT, secret }] }));

    const answer = await host.token(GRANT, { id: HANDOVER_CLIENT.id, secret: encodeURIComponent(secret) });

    expect(answer.status, answer.text).to.equal(200);
  });

  it('takes a secret with a percent sign and a plus that were not encoded', async () => {
    const secret = '100% secret:with+colons%20';
    host = new OAuthHost(createOAuthMock({ clients: [{ ...HANDOVER_CLIENT, secret }] }));

    const answer = await host.token(GRANT, { id: HANDOVER_CLIENT.id, secret });

    expect(answer.status, answer.text).to.equal(200);
  });

  describe('scopes', () => {
    const scopesFor = async (form: Record<string, string>) => {
      const { body } = await host.token({ ...GRANT, ...form }, HANDOVER_CLIENT);
      return host.tenant.tokens.find(body.access_token)?.scopes;
    };

    it('are all of the client when none is asked for', async () => {
      expect(await scopesFor({})).to.deep.equal(HANDOVER_CLIENT.scope);
    });

    it('are all of the client when the parameter is empty', async () => {
      expect(await scopesFor({ scope: '' })).to.deep.equal(HANDOVER_CLIENT.scope);
    });

    it('leave out what the client does not have', async () => {
      expect(await scopesFor({ scope: 'routing conversations' })).to.deep.equal(['conversations']);
    });

    it('are refused when none would remain', async () => {
      const answer = await host.token({ ...GRANT, scope: 'routing telephony' }, HANDOVER_CLIENT);

      expect(answer.status).to.equal(400);
      expect(answer.body).to.deep.equal(
        oauthError(
          'invalid_scope',
          `The client "Cognigy handover" has none of the scopes asked for; it has ${HANDOVER_CLIENT.scope.join(' ')}.`,
        ),
      );
    });
  });

  describe('refusals', () => {
    const notFound = oauthError('invalid_client', 'client not found');
    const failed = oauthError('invalid_client', 'authentication failed');
    const rows: readonly {
      title: string;
      form: Record<string, string>;
      client?: { id: string; secret: string };
      status: number;
      body: object;
      reason?: string;
    }[] = [
      {
        title: 'an unknown client',
        form: GRANT,
        client: UNKNOWN_CLIENT,
        status: 400,
        body: notFound,
        reason: 'no client with this id',
      },
      {
        title: 'no client at all',
        form: GRANT,
        status: 400,
        body: notFound,
        reason: 'No client credentials were sent',
      },
      {
        title: 'a wrong secret',
        form: GRANT,
        client: { ...HANDOVER_CLIENT, secret: 'wrong' },
        status: 401,
        body: failed,
        reason: 'not that of the client',
      },
      {
        title: 'no secret',
        form: { ...GRANT, client_id: HANDOVER_CLIENT.id },
        status: 401,
        body: failed,
        reason: 'without its secret',
      },
      {
        title: 'an empty secret',
        form: GRANT,
        client: { ...HANDOVER_CLIENT, secret: '' },
        status: 401,
        body: failed,
      },
      {
        title: 'a disabled client',
        form: GRANT,
        client: DISABLED_CLIENT,
        status: 401,
        body: failed,
        reason: 'is disabled',
      },
      {
        title: 'a disabled client with a wrong secret',
        form: GRANT,
        client: { ...DISABLED_CLIENT, secret: 'wrong' },
        status: 401,
        body: failed,
        reason: 'not that of the client',
      },
      {
        title: 'a missing grant_type',
        form: { scope: 'conversations' },
        client: HANDOVER_CLIENT,
        status: 400,
        body: oauthError('invalid_request', 'The parameter grant_type is missing.'),
      },
      {
        title: 'an empty grant_type',
        form: { grant_type: '' },
        client: HANDOVER_CLIENT,
        status: 400,
        body: oauthError('invalid_request', 'The parameter grant_type is missing.'),
      },
      {
        title: 'an unknown grant_type',
        form: { grant_type: 'magic' },
        client: HANDOVER_CLIENT,
        status: 400,
        body: oauthError(
          'unsupported_grant_type',
          'There is no grant_type "magic" here; there are client_credentials, authorization_code, refresh_token, urn:ietf:params:oauth:grant-type:saml2-bearer, password.',
        ),
      },
      {
        title: 'two different clients',
        form: { ...GRANT, client_id: LOGIN_CLIENT.id },
        client: HANDOVER_CLIENT,
        status: 400,
        body: oauthError(
          'invalid_request',
          'The Authorization header and client_id in the form name different clients.',
        ),
      },
      {
        title: 'two different secrets',
        form: { ...GRANT, client_secret: 'other' },
        client: HANDOVER_CLIENT,
        status: 400,
        body: oauthError(
          'invalid_request',
          'The Authorization header and client_secret in the form hold different secrets.',
        ),
      },
    ];

    for (const { title, form, client, status, body, reason } of rows) {
      it(`refuses ${title}`, async () => {
        const answer = await host.token(form, client);

        expect(answer.status, answer.text).to.equal(status);
        expect(answer.body).to.deep.equal(body);
        if (reason !== undefined) expect(answer.headers['x-mock-reason']).to.contain(reason);
        expect(host.tenant.tokens.size).to.equal(0);
      });
    }

    it('refuses a parameter that is sent twice', async () => {
      const answer = await host.request
        .post('/oauth/token')
        .auth(HANDOVER_CLIENT.id, HANDOVER_CLIENT.secret)
        .type('form')
        .send('grant_type=client_credentials&grant_type=password');

      expect(answer.status).to.equal(400);
      expect(answer.body).to.deep.equal(
        oauthError('invalid_request', 'The parameter "grant_type" was sent more than once.'),
      );
    });

    for (const [what, send] of [
      ['JSON', { type: 'application/json', text: JSON.stringify({ ...GRANT, ...IN_FORM }) }],
      ['text', { type: 'text/plain', text: 'grant_type=client_credentials' }],
    ] as const) {
      it(`refuses ${what} and says to send a form`, async () => {
        const answer = await host.request.post('/oauth/token').type(send.type).send(send.text);

        expect(answer.status).to.equal(400);
        expect(answer.body.error).to.equal('invalid_request');
        expect(answer.body.error_description).to.contain('application/x-www-form-urlencoded');
      });
    }

    it('refuses a request without a body', async () => {
      const answer = await host.request.post('/oauth/token');

      expect(answer.status).to.equal(400);
      expect(answer.body).to.include({ error: 'invalid_request' });
    });

    for (const header of ['Basic', 'Basic !', 'Basic bm9jb2xvbg==', 'Basic OnNlY3JldA==']) {
      it(`refuses the header "${header}"`, async () => {
        const answer = await host.token(GRANT).set('authorization', header);

        expect(answer.status).to.equal(400);
        expect(answer.body).to.deep.equal(
          oauthError(
            'invalid_request',
            'The Authorization header is not "Basic " and the Base64 form of clientId:clientSecret.',
          ),
        );
      });
    }

    it('overlooks a header of another scheme', async () => {
      const answer = await host.token({ ...GRANT, ...IN_FORM }).set('authorization', 'Bearer old');

      expect(answer.status, answer.text).to.equal(200);
    });

    for (const verb of ['get', 'put', 'delete', 'patch'] as const) {
      it(`refuses ${verb.toUpperCase()} with 405`, async () => {
        const answer = await host.request[verb]('/oauth/token');

        expect(answer.status).to.equal(405);
        expect(answer.headers.allow).to.equal('POST');
        expect(answer.body.code).to.equal('method.not.allowed');
      });
    }

    it('keeps the reason to itself where answers are opaque', async () => {
      host = new OAuthHost(createOAuthMock({}, false));

      const answer = await host.token(GRANT, DISABLED_CLIENT);

      expect(answer.body).to.deep.equal(failed);
      expect(answer.headers).not.to.have.property('x-mock-reason');
      expect(host.tenant.journal.lastRefusal()?.reason).to.contain('is disabled');
    });

    it('says no more than the error where answers are opaque and no text of the vendor is known', async () => {
      host = new OAuthHost(createOAuthMock({}, false));

      const answer = await host.token({ grant_type: 'device_code' }, HANDOVER_CLIENT);

      const error = 'unsupported_grant_type';
      expect(answer.body).to.deep.equal({ error, description: error, error_description: error });
      expect(host.tenant.journal.lastRefusal()?.reason).to.contain('"device_code"');
    });

    it('never repeats a secret', async () => {
      const answer = await host.token({
        ...GRANT,
        client_id: HANDOVER_CLIENT.id,
        client_secret: 'hunter2-hunter2',
      });

      expect(answer.status).to.equal(401);
      expect(answer.text + JSON.stringify(answer.headers)).not.to.contain('hunter2');
      expect(answer.text + JSON.stringify(answer.headers)).not.to.contain(HANDOVER_CLIENT.secret);
    });
  });

  describe('grant by client', () => {
    const SAML = 'urn:ietf:params:oauth:grant-type:saml2-bearer';
    const clients = { HANDOVER_CLIENT, LOGIN_CLIENT, SAML_CLIENT, PASSWORD_CLIENT };
    const allowed: Readonly<Record<string, keyof typeof clients>> = {
      client_credentials: 'HANDOVER_CLIENT',
      authorization_code: 'LOGIN_CLIENT',
      refresh_token: 'LOGIN_CLIENT',
      [SAML]: 'SAML_CLIENT',
      password: 'PASSWORD_CLIENT',
    };
    const complete = {
      code: 'x',
      redirect_uri: 'x',
      refresh_token: 'x',
      orgName: 'x',
      assertion: 'x',
      username: 'x',
      password: 'x',
    };

    for (const [grant, registered] of Object.entries(allowed)) {
      for (const [name, client] of Object.entries(clients)) {
        const verdict = name === registered ? 'is open to' : 'is closed to';
        it(`${grant} ${verdict} ${name}`, async () => {
          const answer = await host.token({ ...complete, grant_type: grant }, client);

          if (name !== registered) {
            expect(answer.status).to.equal(400);
            expect(answer.body.error).to.equal('unauthorized_client');
          } else if (grant === 'client_credentials') expect(answer.status).to.equal(200);
          else expect(answer.body.error).to.equal('invalid_grant');
        });
      }
    }

    for (const [grant, parameters] of Object.entries({
      authorization_code: ['code', 'redirect_uri'],
      refresh_token: ['refresh_token'],
      [SAML]: ['orgName', 'assertion'],
      password: ['username', 'password'],
    })) {
      for (const parameter of parameters) {
        it(`${grant} needs ${parameter}`, async () => {
          const { [parameter]: _, ...rest } = { ...complete, grant_type: grant } as Record<string, string>;
          const client = clients[allowed[grant] ?? 'HANDOVER_CLIENT'];

          const answer = await host.token(rest, client);

          expect(answer.status).to.equal(400);
          expect(answer.body).to.deep.equal(
            oauthError('invalid_request', `The parameter ${parameter} is missing.`),
          );
        });
      }
    }
  });
});
