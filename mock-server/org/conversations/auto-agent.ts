import type { Clock, ScheduledTask } from '../../base/clock.ts';
import type { Directory } from '../directory.ts';
import type { AgentDesk } from './agent-desk.ts';
import type { ConversationEvents } from './events.ts';
import type { Conversation, Participant } from './model.ts';

/** Drives the agents who have a script in the organisation file, by the clock, so that a test needs nobody to play them. */
export function driveScriptedAgents(
  clock: Clock,
  directory: Directory,
  events: ConversationEvents,
  desk: AgentDesk,
): void {
  const plans = new Map<Participant, ScheduledTask[]>();
  const plan = (participant: Participant, seconds: number, act: () => void) => {
    const tasks = plans.get(participant) ?? [];
    tasks.push(clock.schedule(seconds * 1000, act));
    plans.set(participant, tasks);
  };
  const cancel = (participant: Participant) => {
    for (const task of plans.get(participant) ?? []) task.cancel();
    plans.delete(participant);
  };

  const converse = (conversation: Conversation, participant: Participant) => {
    const script = scriptOf(directory, participant);
    if (script === undefined) return;
    for (const { afterSeconds, text } of script.replies) {
      plan(participant, afterSeconds, () => desk.say(conversation, { text }));
    }
    if (script.disconnectAfterSeconds === undefined) return;
    plan(participant, script.disconnectAfterSeconds, () => desk.disconnect(conversation));
  };

  events.subscribe((event) => {
    if (!('participant' in event) || event.participant.purpose !== 'agent') return;
    const { conversation, participant } = event;
    const script = scriptOf(directory, participant);
    if (script === undefined) return;
    if (event.kind === 'participant-started') {
      plan(participant, script.acceptAfterSeconds, () => desk.accept(conversation));
    }
    if (event.kind === 'participant-connected') {
      cancel(participant);
      converse(conversation, participant);
    }
    if (event.kind === 'participant-ended') {
      cancel(participant);
      const { wrapupCode } = script;
      if (wrapupCode === undefined || participant.connectedAt === undefined) return;
      // Not at once: this event comes before the after-call work starts.
      clock.schedule(0, () => desk.wrapUpOf(conversation, participant, { code: wrapupCode }));
    }
  });
}

function scriptOf(directory: Directory, { userId }: Participant) {
  return userId === undefined ? undefined : directory.user(userId)?.script;
}
