import { expect } from 'chai';
import type { OpenAPIV3 } from 'openapi-types';
import { ApiDocument } from './api-document.ts';
import { operationKey } from './operation-key.ts';

const responses = { 200: { description: 'ok' } };

const document: OpenAPIV3.Document = {
  openapi: '3.0.3',
  info: { title: 'test', version: '1' },
  security: [{ oauth: [] }],
  paths: {
    '/queues': {
      get: { operationId: 'getQueues', responses, security: [{ oauth: ['a'] }, { oauth: ['b'] }] },
    },
    '/queues/me': { get: { operationId: 'getMine', responses, security: [] } },
    '/queues/{queueId}': {
      get: { operationId: 'getQueue', responses },
      delete: { operationId: 'deleteQueue', responses },
    },
    '/queues/{id}/members': { get: { operationId: 'getMembers', responses } },
    '/queues/me/members/{memberId}': { get: { operationId: 'getMyMember', responses } },
  },
};

function match(method: string, path: string) {
  const found = new ApiDocument(document).operations.match(method, path);
  return found.kind === 'found' ? [found.operation.operationId, { ...found.pathParams }] : found;
}

describe('OperationTable', () => {
  it('finds an operation and its path parameters', () => {
    expect(match('GET', '/queues/a%20b')).to.deep.equal(['getQueue', { queueId: 'a b' }]);
  });

  it('prefers a fixed segment to a parameter', () => {
    expect(match('GET', '/queues/me')).to.deep.equal(['getMine', {}]);
  });

  it('goes back to the parameter when the fixed segment leads nowhere', () => {
    expect(match('GET', '/queues/me/members')).to.deep.equal(['getMembers', { id: 'me' }]);
  });

  it('names each parameter as its own operation does', () => {
    expect(match('GET', '/queues/7/members')).to.deep.equal(['getMembers', { id: '7' }]);
  });

  it('tells a wrong verb from an unknown path', () => {
    expect(match('PUT', '/queues/7')).to.deep.equal({ kind: 'wrong-method', allowed: ['GET', 'DELETE'] });
    expect(match('GET', '/queues/7/wrong')).to.deep.equal({ kind: 'unknown-path' });
    expect(match('GET', '/')).to.deep.equal({ kind: 'unknown-path' });
  });

  it('does not take an empty segment for a parameter', () => {
    expect(match('GET', '/queues/')).to.deep.equal({ kind: 'unknown-path' });
  });

  it('finds an operation by key, whatever its parameters are called', () => {
    const table = new ApiDocument(document).operations;

    expect(table.byKey('get /queues/{}/members')?.operationId).to.equal('getMembers');
    expect(table.byKey(operationKey('DELETE', '/queues/{whatever}'))?.operationId).to.equal('deleteQueue');
    expect(table.byKey('get /queues/me/{}')).to.equal(undefined);
    expect([...table.all()].map(({ key }) => table.byKey(key)?.key)).to.deep.equal(
      [...table.all()].map(({ key }) => key),
    );
  });

  it('finds an operation by a concrete path, whatever stands in it', () => {
    expect(new ApiDocument(document).operations.at('get', '/queues/%E0%A4%A')?.operationId).to.equal(
      'getQueue',
    );
  });

  it('throws URIError for a broken percent encoding', () => {
    expect(() => match('GET', '/queues/%E0%A4%A')).to.throw(URIError);
  });

  it('reads which token an operation needs', () => {
    const table = new ApiDocument(document).operations;

    expect(table.byId('getQueues'))
      .to.include({ requiresToken: true })
      .and.have.deep.property('scopes', ['a', 'b']);
    expect(table.byId('getMine')).to.include({ requiresToken: false });
    expect(table.byId('getQueue')).to.include({ requiresToken: true });
    expect(table.size).to.equal(6);
  });
});
