import { type Emissions, eventBridgeEnvelope, triggerPayload } from '../replay/emission.ts';
import { notification } from '../replay/socket-emission.ts';
import { decline, handOverToQueue, hangUp, hangUpAndWrapUp } from './acts.ts';

export const END_SIGNALS: Emissions = {
  'the socket tells that an agent hung up': notification('user.end', hangUp),
  'the socket tells that an agent transferred the chat': notification('user.end', handOverToQueue),
  'the socket tells that an agent declined the chat': notification('user.end', decline),
  'the socket tells that after-call work is over': notification('acw', hangUpAndWrapUp),
  'the socket tells that the end user’s part is over': notification('customer.end', hangUp),

  'a trigger tells that an agent hung up': triggerPayload('user.end', hangUp),
  'a trigger tells that an agent transferred the chat': triggerPayload('user.end', handOverToQueue),
  'a trigger tells that an agent declined the chat': triggerPayload('user.end', decline),
  'a trigger tells that after-call work is over': triggerPayload('acw', hangUpAndWrapUp),

  'EventBridge tells that an agent hung up': eventBridgeEnvelope('user.end', hangUp),
  'EventBridge tells that an agent transferred the chat': eventBridgeEnvelope('user.end', handOverToQueue),
  'EventBridge tells that an agent declined the chat': eventBridgeEnvelope('user.end', decline),
  'EventBridge tells that after-call work is over': eventBridgeEnvelope('acw', hangUpAndWrapUp),
  'EventBridge tells that the end user’s part is over': eventBridgeEnvelope('customer.end', hangUp),
};
