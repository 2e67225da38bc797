import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from 'chai';
import { operationsOf } from '../../mock-server/openapi/index.ts';
import type { VendorDocument } from './document.ts';
import { readSdkPackage } from './sdk-package.ts';
import { withTinySdk } from './testing/tiny-sdk.ts';
import { installedSdkFolder } from './vendor-document.ts';

describe('readSdkPackage', () => {
  describe('on a tiny package', () => {
    it('writes operations as OpenAPI 3.0', async () => {
      await withTinySdk('7.8.9', async (folder) => {
        const document = await readSdkPackage(folder);

        expect(document.openapi).to.equal('3.0.3');
        expect(document.info.version).to.equal('7.8.9');
        expect(document.paths['/api/v2/boxes/{boxId}/things']?.get).to.deep.equal({
          operationId: 'getThings',
          summary: 'Get the things.',
          description: 'Things come in pages.',
          tags: ['Things'],
          parameters: [
            { name: 'boxId', in: 'path', description: 'Box ID', required: true, schema: { type: 'string' } },
            {
              name: 'pageSize',
              in: 'query',
              description: 'Page size (default to 25)',
              schema: { type: 'number' },
            },
            {
              name: 'supportedContent.id',
              in: 'query',
              description: 'Content of the things',
              style: 'form',
              explode: true,
              schema: { type: 'array', items: { type: 'string' } },
            },
            {
              name: 'Accept-Language',
              in: 'header',
              description: 'The language',
              schema: { type: 'string' },
            },
          ],
          responses: {
            200: {
              description: 'successful operation',
              content: { 'application/json': { schema: { $ref: '#/components/schemas/ThingListing' } } },
            },
          },
          security: [{ 'PureCloud-OAuth': [] }],
        });
      });
    });

    it('files an answer without a body under default, since the package names no status', async () => {
      await withTinySdk('7.8.9', async (folder) => {
        const document = await readSdkPackage(folder);

        expect(document.paths['/api/v2/things']?.delete?.responses).to.have.all.keys('default');
      });
    });

    it('makes a form body of form fields', async () => {
      await withTinySdk('7.8.9', async (folder) => {
        const document = await readSdkPackage(folder);

        expect(document.paths['/api/v2/pictures']?.post?.requestBody).to.deep.equal({
          content: {
            'multipart/form-data': { schema: { type: 'object', properties: { file: { type: 'string' } } } },
          },
        });
      });
    });

    it('gives the same hash for the same files and another one for another file', async () => {
      await withTinySdk('7.8.9', async (folder) => {
        const first = await readSdkPackage(folder);
        const second = await readSdkPackage(folder);
        await writeFile(
          path.join(folder, 'package.json'),
          '{"name":"purecloud-platform-client-v2","version":"8.0.0"}',
        );
        const third = await readSdkPackage(folder);

        expect(second['x-origin']).to.deep.equal(first['x-origin']);
        expect(third['x-origin'].sha256).not.to.equal(first['x-origin'].sha256);
      });
    });

    it('refuses a folder that holds another package', async () => {
      await withTinySdk('7.8.9', async (folder) => {
        await writeFile(path.join(folder, 'package.json'), '{"name":"left-pad","version":"1.0.0"}');

        const error = await readSdkPackage(folder).catch((reason: unknown) => reason);

        expect(error).to.be.an('error').with.property('message').that.includes('does not hold the package');
      });
    });

    it('fails when the release has no type declarations', async () => {
      await withTinySdk('7.8.9', async (folder) => {
        await rm(path.join(folder, 'index.d.ts'));

        const error = await readSdkPackage(folder).catch((reason: unknown) => reason);

        expect(error).to.be.an('error').with.property('message').that.includes('index.d.ts');
      });
    });
  });

  describe('on the installed package', () => {
    let document: VendorDocument;
    before(async () => {
      document = await readSdkPackage(installedSdkFolder());
    });

    it('finds thousands of operations', () => {
      expect([...operationsOf(document)]).to.have.length.greaterThan(3_000);
    });

    it('reads the inbound message with its query parameter and bodies', () => {
      const operation =
        document.paths['/api/v2/conversations/messages/{integrationId}/inbound/open/message']?.post;

      expect(operation?.operationId).to.equal('postConversationsMessageInboundOpenMessage');
      expect(operation?.parameters?.map((it) => 'in' in it && [it.name, it.in, it.schema])).to.deep.include([
        'prefetchConversationId',
        'query',
        { type: 'boolean' },
      ]);
      expect(operation?.requestBody).to.deep.include({
        required: true,
        content: {
          'application/json': { schema: { $ref: '#/components/schemas/OpenInboundNormalizedMessage' } },
        },
      });
    });

    it('sees that the joined inbound operation is deprecated and its successors are not', () => {
      expect(document.paths['/api/v2/conversations/messages/inbound/open']?.post?.deprecated).to.equal(true);
      expect(
        document.paths['/api/v2/conversations/messages/{integrationId}/inbound/open/event']?.post,
      ).not.to.have.property('deprecated');
    });

    it('keeps the wire name of a parameter that the SDK renames', () => {
      const parameters =
        document.paths['/api/v2/conversations/messaging/integrations/open']?.get?.parameters ?? [];

      expect(parameters.map((parameter) => 'name' in parameter && parameter.name)).to.include(
        'supportedContent.id',
      );
    });

    it('has no Guest Chat, which release 259.0.0 removed', () => {
      expect(Object.keys(document.paths).filter((template) => template.includes('/webchat/'))).to.deep.equal(
        [],
      );
    });
  });
});
