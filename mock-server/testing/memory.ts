import { VirtualClock } from '../base/clock.ts';
import { createIds } from '../base/ids.ts';
import { quietLogger } from '../base/logger.ts';
import { createSecretIds } from '../base/secret-ids.ts';
import { Limits } from '../limits/limits.ts';
import { TokenLedger } from '../oauth/token-ledger.ts';
import { converse, engineFixture } from './engine-fixture.ts';

/** Prints how many bytes each of some things takes, as JSON. Started with `--expose-gc`. */

/**
 * @param make makes one of them
 * @param number so many that what else the process gives back meanwhile, up to a megabyte, makes no difference
 */
function bytesOf(make: (index: number) => void, number: number, rest: () => void = () => {}): number {
  const bytesAfter = (from: number, to: number) => {
    for (let index = from; index < to; index++) make(index);
    rest();
    globalThis.gc?.();
    return process.memoryUsage().heapUsed;
  };
  // The first thousand fill the tables and warm the compiler, which the next ones find done.
  const before = bytesAfter(0, 1000);
  return (bytesAfter(1000, 1000 + number) - before) / number;
}

/** Conversations of twenty messages. @param keepEndedConversations how many are kept when they have ended */
function ofEnded(keepEndedConversations: number): number {
  const fixture = engineFixture({ organization: { keepEndedConversations } });
  return bytesOf(
    (index) => void converse(fixture, index),
    2000,
    () => fixture.told.splice(0),
  );
}

/** Conversations of one message, which wait for an agent. */
function ofOpen(): number {
  const { hear, told } = engineFixture();
  return bytesOf(
    (index) => void hear('I need a human.', { id: `customer-${index}`, messageId: `first-${index}` }),
    4000,
    () => told.splice(0),
  );
}

function ofTokens(): number {
  const clock = new VirtualClock(console.error);
  const limits = new Limits({}, quietLogger);
  const ledger = new TokenLedger(clock, createIds('memory'), createSecretIds(), limits);
  const grant = { clientId: 'client', organizationId: 'organization', scopes: [], expiresInSeconds: 3600 };
  return bytesOf(() => void ledger.issue(grant), 30_000);
}

const figures = { token: ofTokens(), open: ofOpen(), ended: ofEnded(3000), forgotten: ofEnded(50) };
process.stdout.write(JSON.stringify(figures));
