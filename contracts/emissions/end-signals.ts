import { decline, hangUp, hangUpAndWrapUp, transferToQueue } from './actions.ts';
import type { Emissions } from './emission.ts';
import { endEvent } from './from-socket.ts';
import { eventBridgeEnvelope, triggerPayload } from './posted.ts';

export const END_SIGNALS: Emissions = {
  'the socket reports that an agent hung up': endEvent('user.end', hangUp),
  'the socket reports that an agent transferred the chat': endEvent('user.end', transferToQueue),
  'the socket reports that an agent declined the chat': endEvent('user.end', decline),
  'the socket reports that after-call work is over': endEvent('acw', hangUpAndWrapUp),
  'the socket reports that the end user was disconnected': endEvent('customer.end', hangUp),

  'a trigger reports that an agent hung up': triggerPayload('user.end', hangUp),
  'a trigger reports that an agent transferred the chat': triggerPayload('user.end', transferToQueue),
  'a trigger reports that an agent declined the chat': triggerPayload('user.end', decline),
  'a trigger reports that after-call work is over': triggerPayload('acw', hangUpAndWrapUp),

  'EventBridge reports that an agent hung up': eventBridgeEnvelope('user.end', hangUp),
  'EventBridge reports that an agent transferred the chat': eventBridgeEnvelope('user.end', transferToQueue),
  'EventBridge reports that an agent declined the chat': eventBridgeEnvelope('user.end', decline),
  'EventBridge reports that after-call work is over': eventBridgeEnvelope('acw', hangUpAndWrapUp),
  'EventBridge reports that the end user was disconnected': eventBridgeEnvelope('customer.end', hangUp),
};
