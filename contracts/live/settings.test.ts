import { expect } from 'chai';
import { hostsOf, missingSettings, readSettings } from './settings.ts';

describe('the settings of a live organisation', () => {
  it('are read without the spaces around them, and an empty one is not set', () => {
    const settings = readSettings({ GENESYS_DOMAIN: ' mypurecloud.de\n', GENESYS_QUEUE_ID: ' ', PATH: '/' });

    expect(settings).to.deep.equal({ GENESYS_DOMAIN: 'mypurecloud.de' });
  });

  it('give the hosts of a region from its bare domain', () => {
    expect(hostsOf({ GENESYS_DOMAIN: 'mypurecloud.de' })).to.deep.equal({
      login: 'https://login.mypurecloud.de',
      api: 'https://api.mypurecloud.de',
      handover: undefined,
    });
  });

  it('can replace single hosts', () => {
    const hosts = hostsOf({
      GENESYS_DOMAIN: 'mypurecloud.de',
      GENESYS_API_URL: 'https://gateway.example/genesys/',
      GENESYS_HANDOVER_URL: 'https://gateway.example/handover',
    });

    expect(hosts).to.deep.equal({
      login: 'https://login.mypurecloud.de',
      api: 'https://gateway.example/genesys',
      handover: 'https://gateway.example/handover',
    });
  });

  it('name what is missing and every call needs', () => {
    expect(missingSettings({ GENESYS_CLIENT_ID: 'x' })).to.deep.equal([
      'GENESYS_DOMAIN',
      'GENESYS_CLIENT_SECRET',
    ]);
  });

  it('need no domain where both hosts are named', () => {
    const hosts = { GENESYS_LOGIN_URL: 'https://a.example', GENESYS_API_URL: 'https://b.example' };

    expect(missingSettings(hosts)).to.deep.equal(['GENESYS_CLIENT_ID', 'GENESYS_CLIENT_SECRET']);
  });

  for (const domain of ['mypurecloud.co', 'api.mypurecloud.de', 'https://mypurecloud.de', 'evil.example']) {
    it(`send no secret to ${domain}`, () => {
      expect(() => hostsOf({ GENESYS_DOMAIN: domain })).to.throw(
        /^GENESYS_DOMAIN is not the bare domain .*mypurecloud\.de/,
      );
    });
  }

  const wrong = [
    ['GENESYS_QUEUE_ID', 'secret-word'],
    ['GENESYS_CLIENT_SECRET', 'secret-word secret-word'],
    ['GENESYS_API_URL', 'secret-word'],
    ['GENESYS_API_URL', 'http://gateway.example/secret-word'],
    ['GENESYS_API_URL', 'https://ann:secret-word@gateway.example'],
    ['GENESYS_HANDOVER_URL', 'https://gateway.example/?key=secret-word'],
    ['GENESYS_LOGIN_URL', 'ftp://gateway.example/secret-word'],
  ] as const;
  for (const [name, value] of wrong) {
    it(`refuse ${name}=${value} without repeating it`, () => {
      expect(() => readSettings({ [name]: value }))
        .to.throw(new RegExp(`^${name} is not an? `))
        .with.property('message')
        .that.does.not.include('secret-word');
    });
  }
});
