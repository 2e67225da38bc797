import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect } from 'chai';
import type { GenesysMock } from '../../genesys-mock.ts';
import { HANDOVER_CLIENT } from '../../org/default-organization.ts';
import type { Organization } from '../../org/organization.ts';
import { startGenesysMock } from '../../start-mock.ts';
import { plain } from '../shell/paint.ts';
import { banner } from './banner.ts';
import { introduce } from './introduction.ts';

const run = promisify(execFile);

describe('the banner', () => {
  let mock: GenesysMock;

  before(async () => {
    mock = await startGenesysMock();
  });
  after(() => mock.close());

  const shown = (organization: Organization = mock.organization) => introduce(mock.url, organization);
  /** Types a command into a shell, as a person would. */
  const type = async (command = 'false') => JSON.parse((await run('sh', ['-c', command])).stdout);

  it('has a command for a token that works', async () => {
    expect(await type(shown().curl.token)).to.include({ token_type: 'bearer', expires_in: 3600 });
  });

  it('has a command for a token that works without the secret in it', async () => {
    const { client, curl } = introduce(mock.url, mock.organization, { secretNote: 'in acme.yaml' });

    const { stdout } = await run('sh', ['-c', curl.token ?? 'false'], {
      env: { ...process.env, GENESYS_MOCK_CLIENT_SECRET: HANDOVER_CLIENT.secret },
    });

    expect(JSON.parse(stdout)).to.include({ token_type: 'bearer' });
    expect(client).to.deep.equal({ id: HANDOVER_CLIENT.id, secretNote: 'in acme.yaml' });
    expect(curl.token).to.not.contain(HANDOVER_CLIENT.secret);
  });

  it('has a command for a handover that works', async () => {
    expect(await type(shown().curl.handover)).to.include({ state: 'queued' });
  });

  it('has a command for the journal that works', async () => {
    expect(await type(shown().curl.journal)).to.have.property('requests');
  });

  it('has commands that work with any secrets and paths', async () => {
    const [client] = mock.organization.clients;
    if (client === undefined) throw new Error('The organisation has no client.');
    const organization: Organization = {
      ...mock.organization,
      clients: [{ ...client, secret: `it's "$HOME" \`x\` & \\` }],
      handover: { ...mock.organization.handover, path: "/gateway/o'hare/handover" },
    };
    await using other = await startGenesysMock({ organization });
    const { curl } = introduce(other.url, organization);

    expect(await type(curl.token)).to.include({ token_type: 'bearer' });
    expect(await type(curl.handover)).to.include({ state: 'queued' });
  });

  it('takes the control token from the environment, and never shows it', async () => {
    const controlToken = 'a-token-for-this-test';
    await using other = await startGenesysMock({ controlToken });
    const { curl } = introduce(other.url, other.organization, { needsControlToken: true });

    const { stdout } = await run('sh', ['-c', curl.journal], {
      env: { ...process.env, GENESYS_MOCK_CONTROL_TOKEN: controlToken },
    });

    expect(JSON.parse(stdout)).to.have.property('requests');
    expect(curl.journal).to.not.contain(controlToken);
  });

  it('shows address, client, secret and commands in the order in which one would try them', () => {
    const text = banner(shown(), plain);

    const order = [
      mock.organization.id,
      '/oauth/token',
      HANDOVER_CLIENT.id,
      HANDOVER_CLIENT.secret,
      '1. ',
      '2. ',
      '3. ',
    ];
    const places = order.map((part) => text.indexOf(part));
    expect(places).to.not.include(-1);
    expect(places).to.deep.equal(places.toSorted((a, b) => a - b));
    for (const command of Object.values(shown().curl)) expect(text).to.contain(command);
  });

  it('leaves out what the organisation does not have', () => {
    const organization: Organization = { ...mock.organization, clients: [], queues: [] };

    const { client, curl } = introduce(mock.url, organization);

    expect(client).to.equal(undefined);
    expect(Object.keys(curl)).to.deep.equal(['journal']);
    expect(banner(introduce(mock.url, organization), plain)).to.contain('1. See what happened');
  });

  it('asks for a token where the organisation accepts no personas', () => {
    const { curl } = shown({ ...mock.organization, personas: false });

    expect(curl.handover).to.contain('"sessionToken":"put the access_token here"');
    expect(banner(shown({ ...mock.organization, personas: false }), plain)).to.not.contain('persona.');
  });

  it('says how HTTPS and the proxy are reached, and that credentials end here', () => {
    const introduction = introduce('http://127.0.0.1:4310', mock.organization, {
      certificates: { rootFile: '/state/root.pem' },
    });

    expect(introduction.tls).to.deep.equal({
      url: 'https://localhost:4310',
      ca: '/state/root.pem',
      proxy: 'http://127.0.0.1:4310',
    });
    expect(banner(introduction, plain))
      .to.contain('https://localhost:4310  certified by /state/root.pem; genesys-mock trust')
      .and.contain('HTTPS_PROXY=http://127.0.0.1:4310')
      .and.contain("send to Genesys's names ends here");
  });

  it('offers no proxy with a certificate of the user’s own', () => {
    const { tls } = introduce('http://127.0.0.1:4310', mock.organization, {
      certificates: { rootFile: undefined },
    });

    expect(tls).to.deep.equal({ url: 'https://127.0.0.1:4310' });
  });
});
