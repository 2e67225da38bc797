import { expect } from 'chai';
import { ANN, DEFAULT_ORGANIZATION, SAML_CLIENT } from '../../org/default-organization.ts';
import { OAuthHost } from '../testing/oauth-host.ts';

interface Parts {
  readonly nameId?: string;
  readonly conditions?: string;
  readonly before?: string;
}

const assertionXml = ({ nameId = ANN.email, conditions = '', before = '' }: Parts = {}) => `${before}
<saml:Assertion xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ID="_1" Version="2.0">
  <saml:Issuer>https://idp.acme.example</saml:Issuer>
  <saml:Subject><saml:NameID Format="urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress">${nameId}</saml:NameID></saml:Subject>
  ${conditions}
</saml:Assertion>`;

const conditions = (from: string, to: string) =>
  `<saml:Conditions NotBefore="${from}" NotOnOrAfter="${to}"/>`;

describe('the grant saml2-bearer', () => {
  let host: OAuthHost;
  beforeEach(() => {
    host = new OAuthHost();
    host.tenant.clock.set(Date.parse('2026-11-23T09:00:00Z'));
  });

  const login = (xml: string, orgName: string = DEFAULT_ORGANIZATION.name) =>
    host.token(
      {
        grant_type: 'urn:ietf:params:oauth:grant-type:saml2-bearer',
        orgName,
        assertion: Buffer.from(xml).toString('base64'),
      },
      SAML_CLIENT,
    );

  it('gives the user that the NameID names a token, and no refresh token', async () => {
    const answer = await login(assertionXml());

    expect(answer.status, answer.text).to.equal(200);
    expect(answer.body).to.have.all.keys('access_token', 'token_type', 'expires_in');
    expect(host.tenant.tokens.find(answer.body.access_token)?.userId).to.equal(ANN.id);
  });

  it('finds the assertion inside a response', async () => {
    const xml = `<samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol">${assertionXml()}</samlp:Response>`;

    expect((await login(xml)).status).to.equal(200);
  });

  it('does not mind how the organisation name is capitalised', async () => {
    expect((await login(assertionXml(), 'ACME SUPPORT (MOCK)')).status).to.equal(200);
  });

  it('takes an assertion within its time', async () => {
    const xml = assertionXml({ conditions: conditions('2026-11-23T09:00:00Z', '2026-11-23T10:30:01+01:30') });

    expect((await login(xml)).status).to.equal(200);
  });

  const refused: Readonly<Record<string, readonly [xml: string, reason: string]>> = {
    'a NameID that is no user': [assertionXml({ nameId: 'eve@acme.example' }), 'no email address of a user'],
    'an empty NameID': [assertionXml({ nameId: '' }), 'no Subject with a NameID'],
    'an assertion from the future': [
      assertionXml({ conditions: conditions('2026-11-23T09:00:01Z', '2026-11-23T10:00:00Z') }),
      'not valid yet',
    ],
    'an assertion whose time is over': [
      assertionXml({ conditions: conditions('2026-11-23T08:00:00Z', '2026-11-23T09:00:00Z') }),
      'has expired',
    ],
    'a moment without a zone': [
      assertionXml({ conditions: conditions('2026-11-23T08:00:00', '2026-11-23T10:00:00Z') }),
      'cannot be read',
    ],
    'XML that is not well-formed': ['<Assertion><Subject></Assertion>', 'well-formed XML'],
    'what is no XML': ['hello', 'well-formed XML'],
    'XML without an assertion': ['<other/>', 'no Subject with a NameID'],
    'an entity': [
      assertionXml({ before: `<!DOCTYPE a [<!ENTITY e "${ANN.email}">]>`, nameId: '&e;' }),
      'document type',
    ],
  };
  for (const [title, [xml, reason]] of Object.entries(refused)) {
    it(`refuses ${title}`, async () => {
      const answer = await login(xml);

      expect(answer.status, answer.text).to.equal(400);
      expect(answer.body.error).to.equal('invalid_grant');
      expect(answer.body.error_description).to.contain(reason);
      expect(host.tenant.tokens.size).to.equal(0);
    });
  }

  it('refuses the name of another organisation', async () => {
    const answer = await login(assertionXml(), 'Globex');

    expect(answer.status).to.equal(400);
    expect(answer.body.error).to.equal('invalid_grant');
    expect(answer.body.error_description).to.contain('orgName');
  });

  it('survives very deep XML', async () => {
    const depth = 20_000;

    const answer = await login(`${'<a>'.repeat(depth)}${'</a>'.repeat(depth)}`);

    expect(answer.status).to.equal(400);
  });
});
