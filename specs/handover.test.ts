import { readFile } from 'node:fs/promises';
import { expect } from 'chai';
import * as YAML from 'yaml';
import { isRecord } from '../mock-server/openapi/index.ts';
import { specPath } from '../scripts/specs/documents.ts';
import { readProvider, Schemas } from './testing/provider-schemas.ts';

const REPORTED = { sessionToken: 'abc-123', context: { intent: 'transfer' } };

const VALID = {
  ...REPORTED,
  conversationId: '3c9a1c52-4f0e-4d43-9d1c-0f5a3f7b2a10',
  queueId: 'd59d0280-4a3f-4f3e-8e53-2f3bb3a7e0c1',
};

describe('handover.openapi.yaml', () => {
  it('says where every property, rule and answer comes from', async () => {
    const document: unknown = YAML.parse(await readFile(specPath('handover'), 'utf8'));

    expect(partsWithoutOrigin(document)).to.deep.equal([]);
  });

  describe('the request', () => {
    let complaints: (request: object) => string[];
    before(async () => {
      const schemas = new Schemas(await readProvider());
      complaints = (request) => schemas.complaints('HandoverRequest', request);
    });

    it('is refused as it was reported, for want of a conversation', () => {
      expect(complaints(REPORTED)).to.deep.equal(["must have required property 'conversationId'"]);
    });

    it('is accepted with the conversation and a queue', () => {
      expect(complaints(VALID)).to.deep.equal([]);
    });

    it('is accepted with the queue in the context, or left to the organisation', () => {
      const { queueId, ...rest } = VALID;

      expect(complaints({ ...rest, context: { queueId } })).to.deep.equal([]);
      expect(complaints(rest)).to.deep.equal([]);
    });

    it('wants UUIDs, a token that is not empty, and flat text in the context', () => {
      const request = {
        sessionToken: '',
        conversationId: '42',
        queueId: 'sales',
        context: { intent: 'x', nested: {} },
      };

      expect(complaints(request)).to.have.members([
        '/sessionToken must NOT have fewer than 1 characters',
        '/conversationId must match format "uuid"',
        '/queueId must match format "uuid"',
        '/context/nested must be string',
      ]);
    });
  });
});

/** Paths of properties, answers and rules that neither have an `x-origin` nor refer to something that does. */
function partsWithoutOrigin(node: unknown, path = ''): string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, child]) => {
    const parts = ['properties', 'responses', 'x-rules'].includes(key) ? Object.entries(child) : [];
    const silent = parts.filter(([, part]) => !isRecord(part) || !('x-origin' in part || '$ref' in part));
    return [
      ...silent.map(([name]) => `${path}/${key}/${name}`),
      ...partsWithoutOrigin(child, `${path}/${key}`),
    ];
  });
}
