import type { TokenRecord } from '../oauth/token-ledger.ts';
import type { Model } from '../openapi/models.ts';
import type { Directory } from '../org/directory.ts';
import type { Handler } from './handler.ts';
import { tokenOf } from './token-of.ts';

const getTokensMe: Handler<'getTokensMe'> = (call, { directory }) => ({
  status: 200,
  body: tokenInfo(directory, tokenOf(call)),
});

/** The model has no `user`: whose token it is can only be asked of `users/me`. */
function tokenInfo(directory: Directory, token: TokenRecord): Model<'TokenInfo'> {
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

/** The specification documents `default` with no body for HEAD and an empty 200 for DELETE. */
const headTokensMe: Handler<'headTokensMe'> = () => ({ status: 200 });

const deleteTokensMe: Handler<'deleteTokensMe'> = (call, { tokens }) => {
  tokens.revoke(tokenOf(call));
  return { status: 200 };
};

export const tokens = { getTokensMe, headTokensMe, deleteTokensMe };
