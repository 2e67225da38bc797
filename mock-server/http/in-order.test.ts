import type { IncomingMessage } from 'node:http';
import { expect } from 'chai';
import express, { type RequestHandler } from 'express';
import supertest from 'supertest';
import { inOrder } from './in-order.ts';
import type { Middleware, Response } from './middleware.ts';

/** What an app with these middlewares does with a request. */
async function run(...middlewares: Middleware[]) {
  const app = express()
    .use(inOrder(...middlewares) as unknown as RequestHandler)
    .use((_request, response) => void response.send('passed'))
    .use(((error, _request, response, _next) =>
      response.send(`failed: ${error.message}`)) satisfies express.ErrorRequestHandler);
  return (await supertest(app).get('/')).text;
}

const fail = () => {
  throw new Error('no');
};

describe('inOrder', () => {
  it('runs one after the other, also where one takes its time', async () => {
    const seen: number[] = [];
    const see =
      (step: number): Middleware =>
      (_request, _response, next) => {
        seen.push(step);
        next();
      };
    const wait: Middleware = async (_request, _response, next) => {
      await new Promise(setImmediate);
      next();
    };

    expect(await run(see(1), wait, see(2), see(3))).to.equal('passed');
    expect(seen).to.deep.equal([1, 2, 3]);
  });

  it('stops where one answers', async () => {
    expect(await run((_request, response) => void response.end('answered'), fail)).to.equal('answered');
  });

  for (const [what, middleware] of [
    ['throws', fail],
    ['rejects', async () => fail()],
    ['says so', (_request, _response, next) => next(new Error('no'))],
  ] as const satisfies readonly (readonly [string, Middleware])[]) {
    it(`hands an error on where one ${what}`, async () => {
      expect(await run(middleware, fail)).to.equal('failed: no');
    });
  }

  it('hands an error on only once', async () => {
    let calls = 0;
    const inner: Middleware = (_request, _response, next) => next();
    const error = new Error('no');
    inOrder(inner, inner, () => {
      throw error;
    })({} as IncomingMessage, {} as Response, (thrown: unknown) => {
      calls += 1;
      expect(thrown).to.equal(error);
    });

    expect(calls).to.equal(1);
  });
});
