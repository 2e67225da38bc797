import { expect } from 'chai';
import { ChangedDocument } from '../testing/change-document.ts';
import { acceptedDocuments } from '../testing/judging.ts';
import { recordedRelease } from '../testing/releases/recorded-releases.ts';
import { judgeClaims } from './claims.ts';

async function claimsAfter(change: (changed: ChangedDocument) => void, isSdk: boolean): Promise<string[]> {
  const accepted = await acceptedDocuments();
  const changed = new ChangedDocument(
    isSdk ? recordedRelease(accepted.slice.info.version) : accepted.provider,
  );
  change(changed);
  return [...judgeClaims(accepted, changed.document)].map(({ kind, detail }) => `${kind} ${detail}`);
}

const QUEUES = 'get /api/v2/routing/queues';

describe('what the overlay says about the vendor', () => {
  it('agrees with the release it was written for', async () => {
    expect(await claimsAfter(() => undefined, true)).to.deep.equal([]);
  });

  it('agrees with itself', async () => {
    expect(await claimsAfter(() => undefined, false)).to.deep.equal([]);
  });

  it('is found to be about an operation that is gone, used or not', async () => {
    const removed = 'DELETE /api/v2/conversations/{conversationId}';
    const claims = await claimsAfter((doc) => {
      delete doc.at('paths', '/api/v2/conversations/{conversationId}').delete;
    }, true);

    expect(claims).to.deep.equal([`claim-missing ${removed}`]);
  });

  it('is found to be about a field that is gone', async () => {
    const field = 'OpenIntegrationRequest.outboundNotificationWebhookSignatureSecretToken';

    expect(await claimsAfter((doc) => doc.removeProperty(field), true)).to.deep.equal([
      `claim-missing the model ${field}`,
    ]);
  });

  it('is found to be about a model that is gone, once', async () => {
    const claims = await claimsAfter((doc) => {
      delete doc.at('components', 'schemas').OpenIntegrationRequest;
    }, true);

    expect(claims).to.deep.equal(['claim-missing the model OpenIntegrationRequest']);
  });

  it('is contradicted by another permission', async () => {
    const claims = await claimsAfter((doc) => {
      doc.operation(QUEUES)['x-inin-requires-permissions'] = {
        type: 'ALL',
        permissions: ['routing:queue:search'],
      };
    }, false);

    expect(claims).to.deep.equal([
      'claim-contradicted GET /api/v2/routing/queues wants the permission routing:queue:search',
    ]);
  });

  it('is contradicted by another success status', async () => {
    const path = '/api/v2/conversations/{conversationId}/disconnect';
    const claims = await claimsAfter((doc) => {
      const responses = doc.at('paths', path, 'post', 'responses');
      responses['200'] = responses['202'];
      delete responses['202'];
    }, false);

    expect(claims).to.deep.equal([`claim-contradicted POST ${path} no longer answers 202`]);
  });

  it('is contradicted by a shorter list of values', async () => {
    const claims = await claimsAfter((doc) => {
      doc.property('OpenContentAttachment.mediaType').enum = ['Image'];
    }, false);

    expect(claims).to.deep.equal([
      'claim-contradicted OpenContentAttachment.mediaType: no longer listed: Video, Audio, File, Link',
    ]);
  });

  it("says nothing of events where the document is the vendor's own, which has none", async () => {
    const claims = await claimsAfter((doc) => {
      const schemas = doc.at('components', 'schemas');
      for (const name of Object.keys(schemas)) if (name.includes('EventTopic')) delete schemas[name];
      delete doc.at()['x-topics'];
    }, false);

    expect(claims).to.deep.equal([]);
  });
});
