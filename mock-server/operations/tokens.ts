import type { Exchange } from '../exchange/exchange.ts';
import type { TokenRecord } from '../oauth/token-ledger.ts';
import type { Model } from '../openapi/models.ts';
import type { Tenant } from '../tenant.ts';
import type { Handler } from './handler.ts';

/** The token that the request was made with; the middlewares guarantee that there is one. */
export function tokenOf(exchange: Exchange): TokenRecord {
  const token = exchange.principal?.accepted;
  if (token === undefined) throw new Error(`${exchange.operation?.operationId} was reached without a token`);
  return token;
}

const getTokensMe: Handler = (exchange, tenant) => ({
  status: 200,
  body: tokenInfo(tenant, tokenOf(exchange)),
});

/** The model has no `user`: whose token it is can only be asked of `users/me`. */
function tokenInfo(tenant: Tenant, token: TokenRecord): Model<'TokenInfo'> {
  const { organization } = tenant.directory;
  const named = { id: organization.id, name: organization.name };
  const client = tenant.directory.client(token.clientId);
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
const headTokensMe: Handler = () => ({ status: 200 });

const deleteTokensMe: Handler = (exchange, tenant) => {
  tenant.tokens.revoke(tokenOf(exchange));
  return { status: 200 };
};

export const tokens = { getTokensMe, headTokensMe, deleteTokensMe };
