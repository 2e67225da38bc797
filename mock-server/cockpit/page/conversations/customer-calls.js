/** Stands for a good token where the organisation accepts personas. */
const TOKEN = 'persona.valid';

/**
 * Writes as a customer, with the very call that Cognigy makes; it is in the journal like any other.
 *
 * @param {string} integrationId
 * @param {{ id: string, name?: string, text: string }} customer
 * @returns {Promise<string>} id of the conversation
 * @throws {Error} with the reason of the refusal
 */
export async function sendAsCustomer(integrationId, { id, name, text }) {
  const answer = await call(integrationId, 'message?prefetchConversationId=true', {
    channel: channel(id, name),
    text,
  });
  return answer.conversationId;
}

/**
 * @param {string} integrationId
 * @param {string} customerId
 */
export async function typeAsCustomer(integrationId, customerId) {
  const { messageId: _, ...rest } = channel(customerId);
  await call(integrationId, 'event', {
    channel: rest,
    events: [{ eventType: 'Typing', typing: { type: 'On' } }],
  });
}

/** Makes message ids differ within one millisecond. */
let messages = 0;

/**
 * @param {string} id
 * @param {string} [name]
 */
function channel(id, name) {
  return {
    messageId: `cockpit-${Date.now()}-${++messages}`,
    time: new Date().toISOString(),
    from: { id, idType: 'Opaque', ...(name === undefined || name === '' ? {} : { nickname: name }) },
  };
}

/**
 * @param {string} integrationId
 * @param {string} what
 * @param {object} body
 */
async function call(integrationId, what, body) {
  const response = await fetch(`/api/v2/conversations/messages/${integrationId}/inbound/open/${what}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const answer = await response.json();
  if (response.ok) return answer;
  throw new CustomerRefusal(
    `Refused with ${response.status}: ${answer.details?.[0]?.reason ?? answer.message}`,
  );
}

/** Writing as the customer was refused; the message says why. */
class CustomerRefusal extends Error {
  /** @param {string} message */
  constructor(message) {
    super(message);
    this.name = 'CustomerRefusal';
  }
}
