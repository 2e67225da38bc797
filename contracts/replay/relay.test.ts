import { gzipSync } from 'node:zlib';
import { expect } from 'chai';
import { listenLocally } from './listening.ts';
import { startRelay } from './relay.ts';

describe('the relay', () => {
  it('passes on a compressed answer', async () => {
    await using target = await listenLocally((request, response) => {
      expect(request.headers['accept-encoding']).to.include('gzip');
      response
        .writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' })
        .end(gzipSync('{"name":"Support"}'));
    });
    await using relay = await startRelay(target.url, (_request, answer) => answer);

    const answer = await fetch(relay.url);

    expect(answer.headers.get('content-encoding')).to.equal(null);
    expect(await answer.text()).to.equal('{"name":"Support"}');
  });

  it('sends each request where its route says, with its query', async () => {
    await using target = await listenLocally((request, response) => response.end(request.url));
    await using relay = await startRelay(
      (method, path) => `${target.url}/${method.toLowerCase()}${path}`,
      (_request, answer) => answer,
    );

    const answer = await fetch(`${relay.url}/queues?pageSize=25`);

    expect(await answer.text()).to.equal('/get/queues?pageSize=25');
  });
});
