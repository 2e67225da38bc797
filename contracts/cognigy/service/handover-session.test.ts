import { expect } from 'chai';
import type { EndSignal } from '../messaging/end-signal.ts';
import { ACW_AFTER_TRANSFER_MS, HandoverSession, type Verdict } from './handover-session.ts';

const HERE = { conversationId: 'here', participantId: 'first-agent' };

interface Step {
  /** Milliseconds after the step before. */
  readonly after?: number;
  readonly signal: EndSignal;
  readonly verdict: Verdict;
}

const TRANSFERRED: Step = {
  signal: { ...HERE, about: 'user.end', disconnectType: 'TRANSFER' },
  verdict: 'goes-on',
};
const TRANSFERRED_BY_TRIGGER: Step = {
  signal: { about: 'user.end', userId: 'kim', disconnectType: 'TRANSFER' },
  verdict: 'goes-on',
};

const CASES: readonly [title: string, steps: readonly Step[]][] = [
  [
    'is over when the agent hangs up',
    [{ signal: { ...HERE, about: 'user.end', disconnectType: 'CLIENT' }, verdict: 'over' }],
  ],
  [
    'is over when the end user was disconnected',
    [{ signal: { ...HERE, about: 'customer.end', disconnectType: 'PEER' }, verdict: 'over' }],
  ],
  ...['TRANSFER', 'NO_ANSWER_TRANSFER', 'NOT_AVAILABLE_TRANSFER', 'CONSULT_TRANSFER', 'DND_TRANSFER'].map(
    (disconnectType): [string, Step[]] => [
      `goes on when an agent leaves by ${disconnectType}`,
      [{ signal: { ...HERE, about: 'user.end', disconnectType }, verdict: 'goes-on' }],
    ],
  ),
  [
    'goes on when the agent who transferred wraps up, however late',
    [TRANSFERRED, { after: 3_600_000, signal: { ...HERE, about: 'acw' }, verdict: 'goes-on' }],
  ],
  [
    'is uncertain when another agent wraps up',
    [TRANSFERRED, { signal: { ...HERE, participantId: 'second-agent', about: 'acw' }, verdict: 'unsure' }],
  ],
  [
    'goes on when somebody wraps up soon after a transfer',
    [
      TRANSFERRED_BY_TRIGGER,
      { after: ACW_AFTER_TRANSFER_MS, signal: { about: 'acw', userId: 'kim' }, verdict: 'goes-on' },
    ],
  ],
  [
    'is uncertain when somebody wraps up later than that',
    [
      TRANSFERRED_BY_TRIGGER,
      { after: ACW_AFTER_TRANSFER_MS + 1, signal: { about: 'acw', userId: 'kim' }, verdict: 'unsure' },
    ],
  ],
  [
    'is uncertain when somebody wraps up and nobody has transferred',
    [{ signal: { about: 'acw', userId: 'kim' }, verdict: 'unsure' }],
  ],
  [
    'is uncertain when a trigger reports the end, which anybody can post',
    [{ signal: { about: 'user.end', userId: 'kim', disconnectType: 'CLIENT' }, verdict: 'unsure' }],
  ],
  [
    'goes on when another conversation ends',
    [
      { signal: { about: 'customer.end', conversationId: 'an-earlier-one' }, verdict: 'goes-on' },
      { signal: { about: 'acw', conversationId: 'an-earlier-one' }, verdict: 'goes-on' },
    ],
  ],
];

describe('a handover', () => {
  for (const [title, steps] of CASES) {
    it(title, () => {
      let now = 0;
      const session = new HandoverSession({
        userId: 'kim',
        integrationId: 'integration',
        conversationId: 'here',
        now: () => now,
      });

      const verdicts = steps.map(({ after = 0, signal }) => {
        now += after;
        return session.judge(signal);
      });

      expect(verdicts).to.deep.equal(steps.map(({ verdict }) => verdict));
    });
  }
});
