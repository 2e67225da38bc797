import { expect } from 'chai';
import fc from 'fast-check';
import { type Entry, TaskQueue } from './task-queue.ts';

describe('TaskQueue', () => {
  it('gives what is left in the order of moments, and of adding where these are equal', () => {
    const tasks = fc.array(fc.record({ dueAt: fc.nat(20), isRemoved: fc.boolean() }), { maxLength: 60 });
    fc.assert(
      fc.property(tasks, (wanted) => {
        const queue = new TaskQueue();
        const entries = wanted.map(({ dueAt }) => queue.add(dueAt, () => {}));
        const left = entries.filter((_, at) => wanted[at]?.isRemoved === false);

        for (const entry of entries) if (!left.includes(entry)) queue.remove(entry);
        const taken: Entry[] = [];
        for (let next = queue.takeDue(20); next !== undefined; next = queue.takeDue(20)) taken.push(next);
        for (const entry of entries) queue.remove(entry);

        expect(taken).to.deep.equal(left.sort((a, b) => a.dueAt - b.dueAt || a.order - b.order));
      }),
    );
  });
});
