import { need } from '../parameters.ts';
import { readAssertion } from '../saml-assertion.ts';
import { grantScopes } from '../scopes.ts';
import { answerWithToken } from './answer.ts';
import type { Grant, TokenRequest } from './grant.ts';
import { invalidGrant } from './invalid-grant.ts';

/**
 * A login at an identity provider. Knowingly weaker than the real service: the signature of the assertion is not checked, since a mock
 * has no identity provider to trust. That `orgName` is compared with the organisation's name is inferred.
 */
export const saml2Bearer: Grant = {
  name: 'urn:ietf:params:oauth:grant-type:saml2-bearer',
  registeredAs: 'SAML2-BEARER',
  parameters: ['orgName', 'assertion'],
  handle(request) {
    const { client, form } = request;
    const { organization } = request.directory;
    if (need(form, 'orgName').toLowerCase() !== organization.name.toLowerCase()) {
      throw invalidGrant('orgName', `The orgName is not that of this organisation, ${organization.name}.`);
    }
    return answerWithToken(request, grantScopes(client, form.get('scope')), userOf(request));
  },
};

function userOf({ clock, directory, form }: TokenRequest): string {
  const assertion = readAssertion(need(form, 'assertion'));
  if ('problem' in assertion) throw invalidGrant('assertion', assertion.problem);
  const { subject, notBefore, notOnOrAfter } = assertion;
  const now = clock.now();
  if (notBefore !== undefined && now < notBefore)
    throw invalidGrant('assertion', 'The assertion is not valid yet.');
  if (notOnOrAfter !== undefined && now >= notOnOrAfter)
    throw invalidGrant('assertion', 'The assertion has expired.');
  const user = directory.userByEmail(subject);
  if (user === undefined)
    throw invalidGrant('assertion', 'The NameID of the assertion is no email address of a user.');
  return user.id;
}
