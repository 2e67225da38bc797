import { GenesysError, type GenesysErrorCode } from '../../errors/genesys-error.ts';
import type { Exchange } from '../../exchange/exchange.ts';
import type { Conversation } from '../../org/conversations/model.ts';
import type { Tenant } from '../../tenant.ts';

/**
 * The conversation that the path names.
 *
 * @param code the message operations have a code of their own for a conversation that is not there
 */
export function conversationOf(
  exchange: Exchange,
  tenant: Tenant,
  code: GenesysErrorCode = 'not.found',
): Conversation {
  const conversation = tenant.conversations.find(exchange.pathParams.conversationId ?? '');
  if (conversation !== undefined) return conversation;
  throw new GenesysError(code, {
    step: 'handler',
    field: 'path.conversationId',
    reason: 'The organisation has no conversation with this id.',
  });
}
