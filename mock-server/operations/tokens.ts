import type { Exchange } from '../exchange/exchange.ts';
import type { TokenRecord } from '../oauth/token-ledger.ts';
import type { World } from '../world.ts';
import type { Handler } from './index.ts';
import type { Model } from './models.ts';

/** The token that the request was made with; the middlewares guarantee that there is one. */
export function tokenOf(exchange: Exchange): TokenRecord {
  if (exchange.token === undefined)
    throw new Error(`${exchange.operation?.operationId} was reached without a token`);
  return exchange.token;
}

const getTokensMe: Handler = (exchange, world) => ({
  status: 200,
  body: tokenInfo(world, tokenOf(exchange)),
});

/** The model has no `user`: whose token it is can only be asked of `users/me`. */
function tokenInfo(world: World, token: TokenRecord): Model<'TokenInfo'> {
  const { organization } = world.directory;
  const named = { id: organization.id, name: organization.name };
  const client = world.directory.client(token.clientId);
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

const deleteTokensMe: Handler = (exchange, world) => {
  world.tokens.revoke(tokenOf(exchange));
  return { status: 200 };
};

export const tokens = { getTokensMe, headTokensMe, deleteTokensMe };
