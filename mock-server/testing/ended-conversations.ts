import { converse, engineFixture } from './engine-fixture.ts';

/** Prints how many bytes an ended conversation of twenty messages takes, where so many of them are kept. */
const fixture = engineFixture({ organization: { keepEndedConversations: Number(process.argv[2]) } });

/** Bytes in use after these conversations, garbage left out. */
function bytesAfter(from: number, to: number): number {
  for (let index = from; index < to; index++) converse(fixture, index);
  fixture.told.length = 0;
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

// The first thousand fill the tables and warm the compiler, which the next ones find done.
const before = bytesAfter(0, 1000);
const after = bytesAfter(1000, 3000);
process.stdout.write(String((after - before) / 2000));
