import type { Clock, ScheduledTask } from '../../base/clock.ts';
import type { Directory } from '../directory.ts';
import type { Queue } from '../organization.ts';
import type { ConversationEvents } from './events.ts';
import type { Conversation, Participant, Wrapup } from './model.ts';

type WrapupPrompt = Queue['acwSettings']['wrapupPrompt'];

/** What the agent does after a conversation, where the queue asks for it. */
export class AfterCallWork {
  readonly #clock: Clock;
  readonly #directory: Directory;
  readonly #events: ConversationEvents;
  readonly #onAgentFree: (userId: string) => void;
  readonly #timeouts = new Map<Participant, ScheduledTask>();

  constructor(
    clock: Clock,
    directory: Directory,
    events: ConversationEvents,
    onAgentFree: (userId: string) => void,
  ) {
    this.#clock = clock;
    this.#directory = directory;
    this.#events = events;
    this.#onAgentFree = onAgentFree;
  }

  promptOf(participant: Participant): WrapupPrompt | undefined {
    return this.#settingsOf(participant)?.wrapupPrompt;
  }

  /**
   * Follows the end of an agent's part. Optional work does not keep the agent; work that has to be done does, until the wrap-up or the
   * queue's time-out (inferred from the meaning of acwSettings; platform-client-sdk-dotnet 270.0.0 names the settings only).
   */
  begin(conversation: Conversation, participant: Participant): void {
    const settings = this.#settingsOf(participant);
    if (settings === undefined || !isMandatory(settings.wrapupPrompt)) {
      this.#free(participant);
      if (participant.wrapup !== undefined) this.#record(conversation, participant);
      return;
    }
    participant.acwStartedAt = this.#clock.now();
    const isForced = settings.wrapupPrompt === 'MANDATORY_FORCED_TIMEOUT';
    if (participant.wrapup !== undefined && !isForced) {
      this.#finish(conversation, participant);
      return;
    }
    if (settings.wrapupPrompt === 'MANDATORY') return;
    const timeout = this.#clock.schedule(settings.timeoutMs, () => this.#finish(conversation, participant));
    this.#timeouts.set(participant, timeout);
  }

  /** Takes a wrap-up. It ends the work that runs, except where the queue's time has to pass; before the agent has left it is kept. */
  wrapUp(conversation: Conversation, participant: Participant, wrapup: Wrapup): void {
    participant.wrapup = wrapup;
    if (participant.state !== 'disconnected') return;
    if (participant.acwStartedAt === undefined) this.#record(conversation, participant);
    else if (participant.acwEndedAt === undefined) {
      if (this.promptOf(participant) === 'MANDATORY_FORCED_TIMEOUT') return;
      this.#finish(conversation, participant);
    }
  }

  /** The conversation is forgotten, and what was still to be done after it: nobody can do it any more. */
  abandon(conversation: Conversation): void {
    for (const participant of conversation.participants) {
      const { acwStartedAt, acwEndedAt } = participant;
      if (acwStartedAt !== undefined && acwEndedAt === undefined) this.#finish(conversation, participant);
    }
  }

  #settingsOf({ queueId }: Participant): Queue['acwSettings'] | undefined {
    return queueId === undefined ? undefined : this.#directory.queue(queueId)?.acwSettings;
  }

  /** A wrap-up that nothing asked for is after-call work all the same, from the agent's end to now. */
  #record(conversation: Conversation, participant: Participant): void {
    participant.acwStartedAt = participant.endedAt;
    participant.acwEndedAt = this.#clock.now();
    this.#events.emit({ kind: 'after-call-work-ended', conversation, participant });
  }

  #finish(conversation: Conversation, participant: Participant): void {
    this.#timeouts.get(participant)?.cancel();
    this.#timeouts.delete(participant);
    participant.acwEndedAt = this.#clock.now();
    this.#events.emit({ kind: 'after-call-work-ended', conversation, participant });
    this.#free(participant);
  }

  #free({ userId }: Participant): void {
    if (userId !== undefined) this.#onAgentFree(userId);
  }
}

export const isMandatory = (prompt: WrapupPrompt) => prompt.startsWith('MANDATORY');
