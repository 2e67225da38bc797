import { EventEmitter } from 'node:events';
import type { ServerResponse } from 'node:http';
import { setImmediate } from 'node:timers/promises';
import { expect } from 'chai';
import { drained } from './drained.ts';

describe('answers that wait for their clients', () => {
  it('go on one in each turn of the event loop, so that other calls come between them', async () => {
    const waiting = Array.from({ length: 5 }, () =>
      Object.assign(new EventEmitter(), { writableNeedDrain: true, destroyed: false }),
    );
    let gone = 0;
    for (const response of waiting) void drained(response as unknown as ServerResponse).then(() => gone++);
    for (const response of waiting) response.emit('drain');

    let most = 0;
    for (let before = 0; gone < waiting.length; before = gone) {
      await setImmediate();
      most = Math.max(most, gone - before);
    }

    expect(most).to.equal(1);
  });
});
