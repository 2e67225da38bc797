import { expect } from 'chai';
import { DEFAULT_ORGANIZATION, HANDOVER_CLIENT, LIMITED_CLIENT } from './default-organization.ts';
import { Directory } from './directory.ts';
import { organizationSchema } from './organization.ts';

describe('the built-in organisation', () => {
  const organization = organizationSchema.parse(DEFAULT_ORGANIZATION);

  it('has a client for every grant that uses the token endpoint', () => {
    expect(organization.clients.map((client) => client.authorizedGrantType)).to.include.members([
      'CLIENT-CREDENTIALS',
      'CODE',
      'SAML2-BEARER',
      'PASSWORD',
    ]);
  });

  it('says of every secret and password that it is for the mock only', () => {
    const secrets = [
      ...organization.clients.map((client) => client.secret),
      ...organization.users.map((user) => user.password),
    ];

    for (const secret of secrets) expect(secret).to.match(/-for-the-mock-only$/);
  });

  it('lets the handover client see queues, and the client without roles nothing', () => {
    const directory = new Directory(organization);

    expect(directory.permissionsOf(HANDOVER_CLIENT.id)).to.include('routing:queue:view');
    expect(directory.permissionsOf(LIMITED_CLIENT.id)).to.have.property('size', 0);
  });

  it('lets handover tokens live an hour, and those of other clients as long as the vendor sets out with', () => {
    const lifetimes = new Map(
      organization.clients.map((client) => [client.id, client.accessTokenValiditySeconds]),
    );

    expect(lifetimes.get(HANDOVER_CLIENT.id)).to.equal(3600);
    lifetimes.delete(HANDOVER_CLIENT.id);
    expect(new Set(lifetimes.values())).to.deep.equal(new Set([86_400]));
  });
});
