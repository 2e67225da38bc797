import { expect } from 'chai';
import { isRecord, operationsOf } from '../mock-server/openapi/index.ts';
import type { VendorDocument } from '../scripts/releases/document.ts';
import { readScope } from '../scripts/specs/documents.ts';
import { readProvider, Schemas } from './testing/provider-schemas.ts';

/** The two operations whose caller is not known by a bearer token. */
const TOKENLESS = ['postConversationsHandover', 'postOauthToken'];

describe('provider.openapi.json', () => {
  let provider: VendorDocument;
  let schemas: Schemas;
  before(async () => {
    provider = await readProvider();
    schemas = new Schemas(provider);
  });

  it('holds every operation that operations.yaml lists, the handover and the token endpoint, and no other', async () => {
    const { operations } = await readScope();
    const listed = operations.map(({ method, path }) => `${method} ${path}`);

    const served = [...operationsOf(provider)].map(({ method, path }) => `${method} ${path}`);

    expect(served).to.have.members([...listed, 'post /api/v2/conversations/handover', 'post /oauth/token']);
  });

  it('has no Guest Chat', () => {
    expect(Object.keys(provider.paths).filter((path) => path.includes('webchat'))).to.deep.equal([]);
  });

  it('asks every operation but the handover and the token endpoint for a bearer token with a scope', () => {
    for (const { operation } of operationsOf(provider)) {
      if (TOKENLESS.includes(operation.operationId ?? '')) continue;
      expect(operation.security, operation.operationId).to.be.an('array').that.is.not.empty;
      for (const alternative of operation.security ?? []) {
        expect(alternative['PureCloud-OAuth'], operation.operationId).to.be.an('array').that.has.length(1);
      }
    }
  });

  it('gives every operation a permission rule, and one of ANY only with something to choose from', () => {
    for (const { operation } of operationsOf(provider)) {
      const { type, permissions } = permissionRule(operation);
      expect(type, operation.operationId).to.be.oneOf(['ALL', 'ANY']);
      expect(new Set(permissions).size, operation.operationId).to.equal(permissions.length);
      if (type === 'ANY') expect(permissions, operation.operationId).not.to.have.length(0);
    }
  });

  it('documents the refusal that goes with the permission rule', () => {
    for (const { operation } of operationsOf(provider)) {
      const { type, permissions } = permissionRule(operation);
      if (permissions.length === 0) continue;
      const code = type === 'ALL' ? 'missing.permissions' : 'missing.any.permissions';
      expect(operation.responses?.['403'], operation.operationId)
        .to.have.property('x-inin-error-codes')
        .that.has.property(code);
    }
  });

  it('documents one success status at least, and no default', () => {
    for (const { operation } of operationsOf(provider)) {
      const statuses = Object.keys(operation.responses ?? {});
      expect(
        statuses.filter((status) => status.startsWith('2')),
        operation.operationId,
      ).not.to.have.length(0);
      expect(statuses, operation.operationId).not.to.include('default');
    }
  });

  it('documents the refusals that every Genesys operation has', async () => {
    const { operations } = await readScope();
    for (const { method, path } of operations) {
      expect(provider.paths[path], `${method} ${path}`)
        .to.have.property(method)
        .that.has.property('responses')
        .that.includes.keys(
          '400',
          '401',
          '403',
          '404',
          '408',
          '409',
          '413',
          '415',
          '429',
          '500',
          '503',
          '504',
        );
    }
  });

  it('gives each topic the model of its body', async () => {
    const { topics } = await readScope();

    expect(Reflect.get(provider, 'x-topics')).to.have.all.keys(...Object.keys(topics));
    for (const model of Object.values(topics)) expect(provider.components?.schemas).to.have.property(model);
  });

  it('holds only schemas that a validator can compile', () => {
    for (const name of Object.keys(provider.components?.schemas ?? {})) {
      expect(() => schemas.complaints(name, {}), name).not.to.throw();
    }
  });

  describe('the inbound message', () => {
    const channel = { from: { id: 'user-1', idType: 'opaque' }, time: '2026-01-15T09:30:00.000Z' };
    const complaints = (message: object) => schemas.complaints('OpenInboundNormalizedMessage', message);

    it('needs text or content', () => {
      expect(complaints({ channel })).to.include('must match a schema in anyOf');
      expect(complaints({ channel, text: 'hello' })).to.deep.equal([]);
      expect(complaints({ channel, content: [] })).to.deep.equal([]);
    });

    it('takes metadata of strings only, and keys it does not know', () => {
      const message = { channel, text: 'hello', direction: 'Inbound', metadata: { a: {} } };

      expect(complaints(message)).to.deep.equal(['/metadata/a must be string']);
    });

    it('knows three kinds of id, in any case', () => {
      const from = (idType: string) => ({
        channel: { ...channel, from: { id: 'u', idType } },
        text: 'hello',
      });

      expect(complaints(from('EMAIL'))).to.deep.equal([]);
      expect(complaints(from('Passport'))).to.have.length(1);
    });

    it('takes custom attributes of strings only', () => {
      const withAttribute = (queueId: unknown) => ({
        channel: { ...channel, metadata: { customAttributes: { queueId } } },
        text: 'hello',
      });

      expect(complaints(withAttribute('d59d0280'))).to.deep.equal([]);
      expect(complaints(withAttribute(42))).to.deep.equal([
        '/channel/metadata/customAttributes/queueId must be string',
      ]);
    });
  });

  it('refuses a webhook secret of 15 characters and takes one of 16', () => {
    const integration = (length: number) => ({
      name: 'cognigy',
      outboundNotificationWebhookUrl: 'https://endpoint.example/handover/genesysCloudOM',
      outboundNotificationWebhookSignatureSecretToken: 'x'.repeat(length),
    });

    expect(schemas.complaints('OpenIntegrationRequest', integration(15))).to.have.length(1);
    expect(schemas.complaints('OpenIntegrationRequest', integration(16))).to.deep.equal([]);
  });

  it('spells the end of an agent session in upper case', () => {
    const event = (disconnectType: string) => ({ eventTime: 1_768_467_000_000, disconnectType });

    expect(
      schemas.complaints('UserEndDetailEventTopicUserEndEvent', event('NO_ANSWER_TRANSFER')),
    ).to.deep.equal([]);
    expect(
      schemas.complaints('UserEndDetailEventTopicUserEndEvent', event('transfer.noanswer')),
    ).to.have.length(1);
  });
});

function permissionRule(operation: object): { type: unknown; permissions: unknown[] } {
  const rule: unknown = Reflect.get(operation, 'x-inin-requires-permissions');
  if (!isRecord(rule) || !Array.isArray(rule.permissions))
    throw new Error(`no rule: ${JSON.stringify(operation)}`);
  return { type: rule.type, permissions: rule.permissions };
}
