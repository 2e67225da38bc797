import type { Answer, Exchange } from '../exchange/exchange.ts';
import type { JournalEntry } from '../exchange/journal-entry.ts';
import type { Delivery } from '../outbound/delivery.ts';
import type { Finding, PlacedFinding } from './finding.ts';
import type { MannersContext, MannersRule } from './rule.ts';
import { earlyRetry } from './rules/early-retry.ts';
import { polling } from './rules/polling.ts';
import { refreshStorm } from './rules/refresh-storm.ts';
import { tokenForEveryCall } from './rules/token-for-every-call.ts';

/** Every rule about requests. Each organisation begins its own, since rules remember what they saw. */
const RULES: Readonly<Record<string, (context: MannersContext) => MannersRule>> = {
  'early-retry': earlyRetry,
  'token-for-every-call': tokenForEveryCall,
  'refresh-storm': refreshStorm,
  polling,
};

/** A longer list tells no more; it also bounds the memory. */
const MOST_FINDINGS = 100;

/** Finds what a client does to the service that it should not do, although it is not refused. */
export class Manners {
  readonly #rules: readonly { readonly rule: string; readonly judge: MannersRule }[];
  #findings: PlacedFinding[] = [];

  constructor(context: MannersContext) {
    this.#rules = Object.entries(RULES).map(([rule, begin]) => ({ rule, judge: begin(context) }));
  }

  /** Applies every rule to a finished request, and leaves what they find in its entry of the journal. */
  observe(exchange: Exchange, answer: Answer, entry: JournalEntry): void {
    for (const { rule, judge } of this.#rules) {
      const reason = judge(exchange, answer);
      if (reason === undefined) continue;
      entry.manners = [...(entry.manners ?? []), { rule, reason }];
      this.#add({ rule, reason, place: `request ${entry.sequence}` });
    }
  }

  /** For a receiver that accepted a webhook whose signature was wrong on purpose. */
  reportForgery({ sequence }: Delivery): void {
    this.#add({ ...UNVERIFIED_SIGNATURE, place: `delivery ${sequence}` });
  }

  /** The oldest come first; once the list is full, no more are added. */
  findings(): readonly PlacedFinding[] {
    return this.#findings;
  }

  forget(): void {
    this.#findings = [];
  }

  #add(finding: PlacedFinding): void {
    if (this.#findings.length < MOST_FINDINGS) this.#findings.push(finding);
  }
}

export const UNVERIFIED_SIGNATURE: Finding = {
  rule: 'unverified-signature',
  reason:
    'The receiver accepted a webhook with a wrong X-Hub-Signature-256; it must check the signature and refuse.',
};
