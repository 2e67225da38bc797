import { expect } from 'chai';
import { accessTo, run } from '../testing/run.ts';
import { startTestBroker } from '../testing/test-broker.ts';
import { brokerWebhook } from './webhook.ts';

const NO_TREE = { project: '.', pacts: '.' };
const GITHUB_TOKEN = 'github-token-for-tests-only';

describe('npm run broker:webhook', () => {
  const create = (url: string, ...args: string[]) =>
    run(brokerWebhook, ['--repository', 'acme/contracts', ...args], NO_TREE, {
      ...accessTo({ url }),
      BROKER_WEBHOOK_GITHUB_TOKEN: GITHUB_TOKEN,
    });

  it('makes one webhook however often it runs', async () => {
    await using broker = await startTestBroker();

    const [first, second] = [await create(broker.url), await create(broker.url)];

    expect([first.code, second.code]).to.deep.equal([0, 0]);
    expect(broker.complaints).to.deep.equal([]);
    expect([...broker.store.webhooks.values()]).to.have.length(1);
    const [webhook] = broker.store.webhooks.values();
    expect(webhook).to.have.nested.property(
      'request.url',
      'https://api.github.com/repos/acme/contracts/dispatches',
    ).and.have.length;
    expect(webhook).to.have.nested.property('request.headers.Authorization', `Bearer ${GITHUB_TOKEN}`);
  });

  it('shows it on a dry run without the token', async () => {
    const { code, out } = await create('http://127.0.0.1:1', '--dry-run');

    expect(code).to.equal(0);
    expect(JSON.parse(out)).to.have.nested.property('request.headers.Authorization', 'Bearer ***');
  });

  it('prints no token that the broker sends back', async () => {
    await using broker = await startTestBroker({
      fault: ({ method }) => (method === 'PUT' ? { status: 403, echoes: true } : undefined),
    });

    const { code, out, err } = await create(broker.url);

    expect(code).to.equal(2);
    expect(out + err).to.not.include(GITHUB_TOKEN);
  });

  it('needs a repository and a token', async () => {
    const nowhere = await run(brokerWebhook, [], NO_TREE);
    const nobody = await run(brokerWebhook, ['--repository', 'acme/contracts'], NO_TREE);

    expect([nowhere.code, nobody.code]).to.deep.equal([2, 2]);
    expect(nowhere.err).to.include('--repository owner/name');
    expect(nobody.err).to.include('BROKER_WEBHOOK_GITHUB_TOKEN');
  });
});
