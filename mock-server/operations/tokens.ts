import type { TokenRecord } from '../oauth/token-ledger.ts';
import type { Model } from '../openapi/models.ts';
import type { Directory } from '../org/directory.ts';
import type { Handlers } from './handler.ts';
import { tokenOf } from './token-of.ts';

export const tokens = {
  getTokensMe: (call, { directory }) => ({ status: 200, body: tokenInfo(tokenOf(call), directory) }),

  /** The vendor documents `default` without a body for HEAD, and 200 without one for DELETE. */
  headTokensMe: () => ({ status: 200 }),

  deleteTokensMe(call, { tokens }) {
    tokens.revoke(tokenOf(call));
    return { status: 200 };
  },
} satisfies Handlers;

/** The model has no `user`: whose token it is can only be asked of `users/me`. */
function tokenInfo(token: TokenRecord, directory: Directory): Model<'TokenInfo'> {
  const { organization } = directory;
  const named = { id: organization.id, name: organization.name };
  const client = directory.client(token.clientId);
  return {
    organization: named,
    homeOrganization: named,
    authorizedScope: [...token.scopes],
    ...(client === undefined
      ? {}
      : {
          OAuthClient: {
            id: client.id,
            name: client.name,
            authorizedGrantType: client.authorizedGrantType,
            scope: client.scope,
            state: client.state,
            organization: named,
          },
        }),
  };
}
