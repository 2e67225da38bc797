import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Clock, ScheduledTask } from '../base/clock.ts';
import { settlesWithin } from '../base/settles-within.ts';
import type { Delivery, NewDelivery } from './delivery.ts';
import { judgeOutcome, type Outcome, resultOf, type Verdict } from './outcome.ts';
import type { PostControl } from './post.ts';

/** How long a receiver may take (Genesys developer centre, Open Messaging outbound messages). */
export const TIMEOUT_MS = 10_000;
/** Retries after the first attempt, and the pause before each (same source). */
export const RETRIES = 5;
export const RETRY_AFTER_MS = 5_000;
/**
 * Real time. An advancing clock waits for answers, so that a receiver that answers at once is not taken for a slow one; when nothing has
 * moved for so long, the receivers are taken to be waiting for the clock.
 */
const PATIENCE_MS = 250;

/** An attempt to send, and where it went. */
export interface Sent {
  readonly url: string | undefined;
  readonly outcome: Outcome;
}

export interface DeliveryQueueOptions {
  readonly clock: Clock;
  readonly send: (delivery: Delivery, control: PostControl) => Promise<Sent>;
  /** How many finished deliveries are remembered. */
  readonly keep: number;
  /** @returns why one more cannot wait, where so many do; undefined where it can */
  readonly refusal: (pending: number) => string | undefined;
  /** Told of each delivery when an attempt at it is over. */
  readonly onAttempt: (delivery: Delivery, outcome: Outcome) => void;
  /** Told of each delivery when it was added, and when it is finished. */
  readonly onChange: (delivery: Delivery) => void;
}

/**
 * Delivers at least once. The deliveries of one conversation go out one after the other, in the order in which they came; those of
 * different conversations do not wait for each other.
 */
export class DeliveryQueue {
  readonly #options: DeliveryQueueOptions;
  /** Pending ones, by integration and conversation; the first of each is under way or waits for its next attempt. */
  readonly #lanes = new Map<string, Delivery[]>();
  #pending = 0;
  #finished: Delivery[] = [];
  #sequence = 0;
  /** One for each attempt under way; an attempt that is no longer in it was forgotten. */
  readonly #underWay = new Set<AbortController>();
  #waiting: (() => void)[] = [];
  /** Real time of the last start or end of an attempt. */
  #movedAt = 0;

  constructor(options: DeliveryQueueOptions) {
    this.#options = options;
  }

  /**
   * One for which there is no room is given up at once.
   *
   * @param leftAt when a former process made it, which left it: for such a one there is room
   */
  add(delivery: NewDelivery, leftAt?: number): Delivery {
    const sequence = ++this.#sequence;
    const createdAt = leftAt ?? this.#options.clock.now();
    const added: Delivery = { ...delivery, sequence, createdAt, attempts: [], state: 'pending' };
    const error = leftAt === undefined ? this.#options.refusal(this.#pending) : undefined;
    if (error === undefined) return this.#take(added);
    added.attempts.push({ at: createdAt, durationMs: 0, url: undefined, status: undefined, error });
    // After those who are being told of what caused it.
    queueMicrotask(() => this.#remember(added, 'failed'));
    return added;
  }

  /** In the order in which they were added: all pending ones, and the finished ones that are remembered. */
  list(): Delivery[] {
    return [...this.#finished, ...[...this.#lanes.values()].flat()].sort((a, b) => a.sequence - b.sequence);
  }

  /** Settles when no attempt is under way. Deliveries may still wait for their next attempt, which needs the clock. */
  settled(): Promise<void> {
    if (this.#underWay.size === 0) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** Forgets everything, ends what is under way. */
  clear(): void {
    const underWay = [...this.#underWay];
    this.#underWay.clear();
    this.#lanes.clear();
    this.#pending = 0;
    this.#finished = [];
    for (const attempt of underWay) attempt.abort();
    this.#tellWaiting();
  }

  #take(delivery: Delivery): Delivery {
    this.#pending += 1;
    const lane = laneOf(delivery);
    const waiting = this.#lanes.get(lane);
    if (waiting === undefined) this.#lanes.set(lane, [delivery]);
    else waiting.push(delivery);
    this.#options.onChange(delivery);
    if (waiting === undefined) this.#start(delivery);
    return delivery;
  }

  #start(delivery: Delivery): void {
    const done = this.#attempt(delivery, () => this.#hold(done));
    this.#hold(done);
  }

  /** Lets an advance wait for an attempt that begins, or whose turn has come. */
  #hold(attempt: Promise<void>): void {
    const { clock } = this.#options;
    this.#movedAt = performance.now();
    let isHeld = true;
    const hold = clock.schedule(0, () => {
      isHeld = false;
      return clock.frozen ? this.#waitFor(attempt) : undefined;
    });
    void attempt.then(() => {
      if (isHeld) hold.cancel();
    });
  }

  /**
   * Settles when what comes after the attempt is arranged: the next attempt, or the next delivery.
   *
   * @param onTurn called when it had to wait for its turn, since there were so many
   */
  #attempt(delivery: Delivery, onTurn: () => void): Promise<void> {
    const { clock, send } = this.#options;
    const at = clock.now();
    const attempt = new AbortController();
    this.#underWay.add(attempt);
    const ended = Promise.withResolvers<void>();
    let deadline: ScheduledTask | undefined;
    let hasToWait = false;
    const onStart = () => {
      if (!this.#underWay.has(attempt)) return;
      if (hasToWait) onTurn();
      deadline ??= clock.schedule(TIMEOUT_MS, async () => {
        deadline = undefined;
        attempt.abort();
        await Promise.all([done, ended.promise]);
        // Whose turn it is now has begun then, at this moment of the clock.
        await nextTurn();
      });
    };
    // Also when the outcome is known already: the rest of an answer has no more time than its head.
    const onEnd = () => {
      deadline?.cancel();
      ended.resolve();
    };
    const done = send(delivery, { signal: attempt.signal, onStart, onEnd }).then(({ url, outcome }) => {
      if (!this.#underWay.has(attempt)) return;
      delivery.attempts.push({ at, durationMs: Math.max(clock.now() - at, 0), url, ...resultOf(outcome) });
      this.#options.onAttempt(delivery, outcome);
      this.#arrange(delivery, judgeOutcome(outcome));
      this.#underWay.delete(attempt);
      this.#movedAt = performance.now();
      if (this.#underWay.size === 0) this.#tellWaiting();
    });
    hasToWait = true;
    return done;
  }

  async #waitFor(attempt: Promise<void>): Promise<void> {
    for (let isDone = false; !isDone; ) {
      const patience = PATIENCE_MS - (performance.now() - this.#movedAt);
      if (patience <= 0) return;
      isDone = await settlesWithin(attempt, patience);
    }
  }

  #arrange(delivery: Delivery, verdict: Verdict): void {
    if (verdict !== 'again' || delivery.attempts.length > RETRIES) {
      this.#finish(delivery, verdict === 'delivered' ? 'delivered' : 'failed');
      return;
    }
    this.#options.clock.schedule(RETRY_AFTER_MS, () => {
      const [first] = this.#lanes.get(laneOf(delivery)) ?? [];
      if (first === delivery) this.#start(delivery);
    });
  }

  #finish(delivery: Delivery, state: 'delivered' | 'failed'): void {
    this.#pending -= 1;
    const lane = laneOf(delivery);
    const waiting = this.#lanes.get(lane) ?? [];
    waiting.shift();
    const [next] = waiting;
    if (next === undefined) this.#lanes.delete(lane);
    this.#remember(delivery, state);
    if (next !== undefined) this.#start(next);
  }

  #remember(delivery: Delivery, state: 'delivered' | 'failed'): void {
    delivery.state = state;
    this.#finished.push(delivery);
    if (this.#finished.length > this.#options.keep) this.#finished.shift();
    this.#options.onChange(delivery);
  }

  #tellWaiting(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const tell of waiting) tell();
  }
}

const laneOf = ({ integrationId, conversationId }: NewDelivery) => `${integrationId}/${conversationId}`;
