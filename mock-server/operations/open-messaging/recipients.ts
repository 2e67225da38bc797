import { isoOf } from '../../base/iso.ts';
import { GenesysError } from '../../errors/genesys-error.ts';
import { page } from '../../exchange/listing.ts';
import type { Model } from '../../openapi/models.ts';
import type { IntegrationRecord } from '../../org/integration-store.ts';
import type { Handlers } from '../handler.ts';

export const recipients = {
  /** One for each integration; a name matches in whole, without regard to case (inferred). */
  getRoutingMessageRecipients(call, { integrations }) {
    const { messengerType, name } = call.parameters;
    const rows = integrations
      .all()
      .filter(
        (row) =>
          (messengerType === undefined || messengerType === 'open') &&
          (name === undefined || row.name.toLowerCase() === name.toLowerCase()),
      );
    return { status: 200, body: page(call, rows, toRecipient) };
  },

  getRoutingMessageRecipient({ pathParams }, { integrations }) {
    const record = integrations.find(pathParams.recipientId);
    if (record === undefined) {
      throw new GenesysError('not.found', {
        step: 'handler',
        field: 'path.recipientId',
        reason: 'No recipient has this id; an Open Messaging integration names its own under recipient.id.',
      });
    }
    return { status: 200, body: toRecipient(record) };
  },
} satisfies Handlers;

/** The recipient of an integration has the integration's id (inferred). The mock's message flow is no object, so none is named. */
function toRecipient({ id, name, createdAt, modifiedAt }: IntegrationRecord): Model<'Recipient'> {
  return {
    id,
    name,
    messengerType: 'open',
    dateCreated: isoOf(createdAt),
    dateModified: isoOf(modifiedAt),
    selfUri: `/api/v2/routing/message/recipients/${id}`,
  };
}
