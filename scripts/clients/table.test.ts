import { expect } from 'chai';
import { eachStep, outcomesOf } from './outcomes.ts';
import { isGood, type Result, toTable } from './table.ts';

const WORKS = eachStep(() => ({ result: 'works' }));

const SDK: Result = { client: 'JavaScript SDK', version: '262.0.0', way: 'proxy', steps: WORKS };
const AXIOS: Result = {
  client: 'axios',
  version: '1.21.1',
  way: 'preload',
  steps: { ...WORKS, socket: { result: 'cannot', reason: 'it speaks no WebSocket' } },
};
const ABSENT: Result = {
  client: 'curl',
  way: 'proxy',
  steps: eachStep(() => ({ result: 'cannot', reason: 'it is not on this machine' })),
};
const BROKEN: Result = {
  client: 'ws',
  version: '8.23.0',
  way: 'proxy',
  steps: outcomesOf({
    code: 1,
    stdout: '{"step":"login"}\nhello\n{"step":"queues","reason":"403 is answered"}\n',
    stderr: '',
  }),
};

describe('the table of clients', () => {
  it('has a row for each, and below it, said once, the reasons of what is not a yes', () => {
    const note = 'inbound by callApi()';

    expect(toTable([{ ...SDK, note }, AXIOS, { ...AXIOS, way: 'proxy' }, ABSENT, BROKEN])).to.equal(`\
client          version   way      login  queues  inbound  socket
JavaScript SDK  262.0.0   proxy    yes    yes     yes      yes
axios           1.21.1    preload  yes    yes     yes      -
axios           1.21.1    proxy    yes    yes     yes      -
curl            not here  proxy    -      -       -        -
ws              8.23.0    proxy    yes    NO      ?        ?

JavaScript SDK 262.0.0 (proxy): inbound by callApi()
axios 1.21.1 (preload), axios 1.21.1 (proxy): no socket: it speaks no WebSocket
ws 8.23.0 (proxy): FAILS at queues: 403 is answered
`);
  });

  it('is good when all works that the clients can do', () => {
    expect(isGood([SDK, AXIOS, ABSENT])).to.equal(true);
    expect(isGood([SDK, BROKEN])).to.equal(false);
  });
});

describe('a client that ends without a word', () => {
  it('fails at the step that it did not tell of, with its last words', () => {
    const { login, queues, inbound } = outcomesOf({
      code: 1,
      stdout: '{"step":"login"}\n',
      stderr: 'one\ntwo\nthree\n  four\n',
    });

    expect(login).to.deep.equal({ result: 'works' });
    expect(queues).to.deep.equal({ result: 'fails', reason: 'the program ended with 1: two three four' });
    expect(inbound).to.deep.equal({ result: 'untried' });
  });

  it('says so when it was ended for taking too long', () => {
    const { login } = outcomesOf({ code: null, stdout: '', stderr: '' });

    expect(login).to.deep.equal({ result: 'fails', reason: 'the program did not end in time' });
  });

  it('does not fail at a step that it cannot take', () => {
    const { login, queues, socket } = outcomesOf(
      {
        code: 0,
        stdout: ['queues', 'inbound', 'socket'].map((step) => `{"step":"${step}"}\n`).join(''),
        stderr: '',
      },
      { login: 'it has none' },
    );

    expect(login).to.deep.equal({ result: 'cannot', reason: 'it has none' });
    expect([queues.result, socket.result]).to.deep.equal(['works', 'works']);
  });
});
