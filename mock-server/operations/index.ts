import type { Answer, Exchange } from '../http/exchange.ts';
import type { World } from '../world.ts';
import { conversations } from './conversations.ts';
import { handover } from './handover.ts';
import { notifications } from './notifications.ts';
import { organizations } from './organizations.ts';
import { queues } from './queues.ts';
import { tokens } from './tokens.ts';
import { users } from './users.ts';

/** Answers one operation. The request is authenticated, authorised and valid when it gets here. */
export type Handler = (exchange: Exchange, world: World) => Answer | Promise<Answer>;

/** Handlers by operationId. An operation that is not here is answered with 501 and its name. */
export const HANDLERS: Readonly<Record<string, Handler>> = {
  ...conversations,
  ...handover,
  ...notifications,
  ...organizations,
  ...queues,
  ...tokens,
  ...users,
};
