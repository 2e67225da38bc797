import { expect } from 'chai';
import type { Finding } from './findings/finding.ts';
import { ChangedDocument } from './testing/change-document.ts';
import {
  call,
  contract,
  conversations,
  firstMessage,
  notifications,
  readConversation,
} from './testing/contracts.ts';
import { acceptedDocuments, findingsIn, inShort } from './testing/judging.ts';
import { inAccess } from './testing/mutations/access.ts';
import { inAnswers } from './testing/mutations/answers.ts';
import { inEvents } from './testing/mutations/events.ts';
import { HARMLESS } from './testing/mutations/harmless.ts';
import { inOperations } from './testing/mutations/operations.ts';
import { inParameters } from './testing/mutations/parameters.ts';
import { CONVERSATION } from './testing/mutations/places.ts';
import { inRequests } from './testing/mutations/requests.ts';

const REFUSAL = {
  code: 'not.found',
  message: 'What was wrong.',
  contextId: 'ffffffff-0000-4000-8000-000000000000',
};

const CONTRACTS = [
  contract(
    [
      firstMessage,
      {
        ...readConversation,
        answerHeaders: { ...readConversation.answerHeaders, 'inin-correlation-id': REFUSAL.contextId },
      },
      call(`GET /api/v2/conversations/${REFUSAL.contextId}`, { status: 404, answer: REFUSAL }),
      ...conversations.interactions.filter(({ path }) => path.startsWith('/api/v2/routing')),
      ...notifications.interactions,
      call('GET /api/v2/tokens/me', { answer: { organization: { id: REFUSAL.contextId } } }),
      call('POST /oauth/token', { isAuthorized: false, answer: { access_token: 'example-access-token' } }),
    ],
    { messages: notifications.messages },
  ),
];

const MUTATIONS = [...inOperations, ...inParameters, ...inRequests, ...inAnswers, ...inAccess, ...inEvents];

async function findingsAfter(change: (changed: ChangedDocument) => void): Promise<Finding[]> {
  const { provider } = await acceptedDocuments();
  const changed = new ChangedDocument(provider);
  changed.at('components', 'schemas').QueueRequestReplacement = {
    type: 'object',
    required: ['queue'],
    additionalProperties: false,
    properties: { queue: { type: 'string' } },
  };
  change(changed);
  return findingsIn(changed.document, CONTRACTS, provider);
}

describe('a change of the document', () => {
  it('comes in at least 40 kinds', () => {
    expect(new Set(MUTATIONS.map(({ what }) => what)).size)
      .to.be.at.least(40)
      .and.equal(MUTATIONS.length);
  });

  it('is nothing by itself', async () => {
    expect(inShort(await findingsAfter(() => undefined))).to.deep.equal([]);
  });

  for (const { what, kinds, used, unused } of MUTATIONS) {
    it(`is found when ${what}`, async () => {
      const found = await findingsAfter(used);

      expect(
        found.map(({ kind }) => kind),
        inShort(found).join('\n'),
      ).to.not.be.empty;
      expect(kinds, inShort(found).join('\n')).to.include.members(found.map(({ kind }) => kind));
    });

    it(`is not reported when ${what} and nobody uses it`, async () => {
      expect(inShort(await findingsAfter(unused))).to.deep.equal([]);
    });
  }
});

describe('a harmless change', () => {
  for (const [what, change] of Object.entries(HARMLESS)) {
    it(`is not reported: ${what}`, async () => {
      expect(inShort(await findingsAfter(change))).to.deep.equal([]);
    });
  }
});

describe('a parameter that was required before', () => {
  /** It leaves the parameter out and is refused, so that the document and the contract agree. */
  const refused = contract([
    call(`GET /api/v2/conversations/${REFUSAL.contextId}`, { status: 400, answer: REFUSAL }),
  ]);

  for (const where of ['query', 'header']) {
    it(`is not newly required: in the ${where}`, async () => {
      const { provider } = await acceptedDocuments();
      const before = new ChangedDocument(provider);
      before
        .parameters(CONVERSATION)
        .push({ name: 'Tenant', in: where, required: true, schema: { type: 'string' } });
      const after = new ChangedDocument(before.document);

      expect(inShort(await findingsIn(after.document, [refused], before.document))).to.deep.equal([]);
    });
  }
});
