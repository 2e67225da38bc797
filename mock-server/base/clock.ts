import { setImmediate as nextTurn } from 'node:timers/promises';
import { Changes } from './changes.ts';
import { checkMilliseconds, checkMoment, checkTarget, LATEST } from './moments.ts';
import { settlesWithin } from './settles-within.ts';
import { type Entry, TaskQueue } from './task-queue.ts';

/** Something that will happen at a moment of the mock's clock. */
export interface ScheduledTask {
  cancel(): void;
}

/**
 * The one source of time in a mock: token life, agent timers, retry ladder, rate-limit windows, heartbeats.
 * All times are epoch milliseconds (UTC), from 1970 to 9999. While it runs it keeps pace with the machine's clock, plus what it was advanced by.
 *
 * Changes are made in the order in which they are asked for: one that is asked for while an advance is under way is made after it, and
 * a reset of the mock ends the advance and forgets what waits. Every call throws a RangeError for a number that makes no sense.
 */
export interface Clock {
  now(): number;
  /** Whether time stands still, as it also does between two tasks of an advance. */
  readonly frozen: boolean;
  /** Stops time, at `at` when given. */
  freeze(at?: number): void;
  /** Jumps without running what falls due on the way back; going forward, due tasks run on the next tick or advance. */
  set(now: number): void;
  /**
   * Moves forward; everything that falls due on the way runs in order, each at its own moment, before this settles. A task is waited for,
   * but one that itself waits for another change of the clock only for a moment.
   */
  advance(milliseconds: number): Promise<void>;
  /** Lets time run again from the machine's own time; what was scheduled stays scheduled. */
  release(): void;
  schedule(delayMs: number, task: () => void | Promise<void>): ScheduledTask;
}

/** Longest delay that `setTimeout` takes. */
const LONGEST_TIMEOUT_MS = 2_147_483_647;
/** After so many tasks the rest of the process has its turn, so that a long advance does not stop it. A number, so that every run is the same. */
const TASKS_AT_A_TIME = 100;
/** Real time. A task that takes longer while another change waits may be waiting for that change itself. */
const PATIENCE_MS = 250;

/** A {@link Clock} that can be stopped when its server closes. */
export class VirtualClock implements Clock {
  #offset = 0;
  #frozenAt: number | undefined;
  /** Where an advance has got to that is under way. */
  #heldAt: number | undefined;
  readonly #tasks = new TaskQueue();
  #changes = new Changes();
  #wake: NodeJS.Timeout | undefined;
  #isTicking = false;
  readonly #onTaskError: (error: unknown) => void;

  /** @param onTaskError told of a task that throws; time goes on for all the others */
  constructor(onTaskError: (error: unknown) => void) {
    this.#onTaskError = onTaskError;
  }

  now(): number {
    return this.#heldAt ?? this.#frozenAt ?? Math.min(Date.now() + this.#offset, LATEST);
  }

  get frozen(): boolean {
    return (this.#heldAt ?? this.#frozenAt) !== undefined;
  }

  freeze(at?: number): void {
    if (at !== undefined) checkMoment('clock.freeze()', at);
    this.#changes.makeSoon(() => {
      this.#frozenAt = at ?? this.now();
      this.#rewind();
    });
  }

  set(now: number): void {
    checkMoment('clock.set()', now);
    this.#changes.makeSoon(() => this.#jump(now));
  }

  release(): void {
    this.#changes.makeSoon(() => {
      this.#frozenAt = undefined;
      this.#offset = 0;
      this.#rewind();
    });
  }

  async advance(milliseconds: number): Promise<void> {
    checkMilliseconds('clock.advance()', milliseconds);
    const changes = this.#changes;
    return changes.make(() => this.#pass(this.now() + milliseconds, changes));
  }

  /** Sets the clock; going forward, it is an advance. */
  moveTo(moment: number): Promise<void> {
    const changes = this.#changes;
    return changes.make(() => (moment > this.now() ? this.#pass(moment, changes) : this.#jump(moment)));
  }

  /** Settles when every change is made that was asked for until now. */
  settled(): Promise<void> {
    return this.#changes.make(() => {});
  }

  schedule(delayMs: number, task: () => void | Promise<void>): ScheduledTask {
    checkMilliseconds('clock.schedule()', delayMs);
    const entry = this.#tasks.add(this.now() + delayMs, task);
    if (this.#tasks.first === entry) this.#rewind();
    return { cancel: () => this.#tasks.remove(entry) };
  }

  /** Forgets everything scheduled and every change that was asked for, so that the process can end. Time goes on from where an advance had got to. */
  stop(): void {
    this.#tasks.clear();
    this.#changes.cutOff();
    this.#changes = new Changes();
    this.#arrive();
    clearTimeout(this.#wake);
  }

  async #pass(target: number, changes: Changes): Promise<void> {
    checkTarget(target);
    clearTimeout(this.#wake);
    this.#heldAt = this.now();
    let next = this.#tasks.takeDue(target);
    for (let count = 1; next !== undefined; count++) {
      this.#heldAt = Math.max(this.#heldAt, next.dueAt);
      await this.#finish(next, changes);
      if (count % TASKS_AT_A_TIME === 0) await nextTurn();
      if (changes.isCutOff) return;
      next = this.#tasks.takeDue(target);
    }
    this.#heldAt = target;
    this.#arrive();
  }

  /** Ends an advance, if one is under way, where it has got to. */
  #arrive(): void {
    const moment = this.#heldAt;
    this.#heldAt = undefined;
    if (moment !== undefined) this.#jump(moment);
  }

  #jump(moment: number): void {
    if (this.#frozenAt === undefined) this.#offset = moment - Date.now();
    else this.#frozenAt = moment;
    this.#rewind();
  }

  /** Sets the machine's timer to the next moment at which something is due; none while frozen. */
  #rewind(): void {
    clearTimeout(this.#wake);
    const { first } = this.#tasks;
    if (first === undefined || first.dueAt > LATEST || this.frozen || this.#isTicking) return;
    const delay = Math.min(Math.max(first.dueAt - this.now(), 0), LONGEST_TIMEOUT_MS);
    this.#wake = setTimeout(() => void this.#tick(), delay);
    this.#wake.unref();
  }

  /** Starts what is due. It waits for nothing: real time does not either. */
  async #tick(): Promise<void> {
    this.#isTicking = true;
    for (let count = 1; !this.frozen; count++) {
      const next = this.#tasks.takeDue(this.now());
      if (next === undefined) break;
      void this.#run(next);
      await (count % TASKS_AT_A_TIME === 0 ? nextTurn() : undefined);
    }
    this.#isTicking = false;
    this.#rewind();
  }

  /** Waits for a task, but not on for one that may be waiting for what comes after it. */
  async #finish(entry: Entry, changes: Changes): Promise<void> {
    const running = this.#run(entry);
    while (!(await settlesWithin(running, PATIENCE_MS))) {
      if (changes.othersWait || changes.isCutOff) return;
    }
  }

  async #run({ task }: Entry): Promise<void> {
    try {
      await task();
    } catch (error) {
      this.#onTaskError(error);
    }
  }
}
