import type { Arrived } from './sink.ts';

/** A mock that is attacked. */
export interface Target {
  readonly url: string;
  /** Where the webhooks of its own integrations go: a receiver of ours that takes everything. */
  readonly webhookUrl: string;
  /** The last webhooks that came there. */
  readonly arrived: Arrived[];
  /** Whether its process is gone. */
  hasEnded(): boolean;
  /** What it wrote to stdout and stderr. */
  printed(): string;
  /** What it wrote to stderr: warnings, and defects with their stack. */
  complaints(): string;
  /** Resident memory in bytes; undefined where it has no process of its own, or the system does not say. */
  memory(): Promise<number | undefined>;
  /** Asks it to end. @returns what was wrong with how it did; undefined where nothing was */
  end(): Promise<string | undefined>;
}

/** What differs between the mocks that are attacked. */
export interface TargetOptions {
  readonly seed: string;
  readonly args: readonly string[];
}

export type StartTarget = (options: TargetOptions) => Promise<Target>;
