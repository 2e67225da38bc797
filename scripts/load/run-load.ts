import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import {
  type GenesysSession,
  listenLocally,
  parseWebhook,
  SessionToken,
  sendMessage,
  startConversation,
} from '../../contracts/index.ts';
import { HANDOVER_CLIENT } from '../../mock-server/index.ts';
import type { Memory, Question } from './mock-process.ts';
import { INTEGRATION_ID, QUEUE_ID } from './organization.ts';
import { WebhookTally } from './webhook-tally.ts';

export interface Load {
  readonly conversations: number;
  /** In each of them, half of it from the user and half from an agent. */
  readonly messages: number;
  /** How many conversations are open at a time. */
  readonly atOnce: number;
}

/** The mock at a moment, after it has collected its garbage. */
export interface Sample extends Memory {
  readonly ended: number;
  /** Since the beginning. */
  readonly seconds: number;
}

export interface LoadResult {
  readonly samples: readonly Sample[];
  readonly arrived: number;
  readonly lost: number;
  readonly repeated: number;
  readonly disordered: number;
}

const SAMPLES = 10;

/**
 * Holds many conversations with one mock, each through Open Messaging from its first message to the agent's disconnect, and counts
 * the webhooks that result.
 *
 * @param onSample called ten times during the run
 */
export async function runLoad(load: Load, onSample: (sample: Sample) => void): Promise<LoadResult> {
  const tally = new WebhookTally(load.messages);
  await using endpoint = await listenLocally(async (request, response) => {
    tally.count(parseWebhook(await buffer(request)));
    response.writeHead(204).end();
  });
  await using mock = await startMockProcess(endpoint.url, load.atOnce);
  const session = sessionWith(mock.url);
  const samples: Sample[] = [];
  const startedAt = performance.now();

  let begun = 0;
  let ended = 0;
  const work = async () => {
    while (begun < load.conversations) {
      await converse(session, ++begun, load.messages);
      const count = ++ended;
      if (count % Math.ceil(load.conversations / SAMPLES) !== 0) continue;
      const memory = await mock.ask<Memory>('memory');
      const sample = { ...memory, ended: count, seconds: (performance.now() - startedAt) / 1000 };
      samples.push(sample);
      onSample(sample);
    }
  };
  await Promise.all(Array.from({ length: load.atOnce }, work));
  await mock.ask('settle');

  return { samples, ...tally.result(load.conversations) };
}

async function converse(session: GenesysSession, number: number, messages: number): Promise<void> {
  const user = { id: `user-${number}` };
  const said = (index: number) => ({
    from: user,
    messageId: `${user.id}-${index}`,
    sentAt: Date.now(),
  });
  const { conversationId } = await startConversation(session, INTEGRATION_ID, {
    ...said(1),
    attributes: { queueId: QUEUE_ID },
    transcript: [{ who: 'user', text: 'I need a human.' }],
  });
  const agent = (verb: string, body: object) => playAgent(session.hosts.api, conversationId, verb, body);
  await agent('accept', {});
  for (let index = 1; index <= messages / 2; index++) {
    if (index > 1) await sendMessage(session, INTEGRATION_ID, { ...said(index), text: 'And then?' });
    await agent('say', { text: String(index) });
  }
  await agent('disconnect', {});
}

async function playAgent(mockUrl: string, conversationId: string, verb: string, body: object): Promise<void> {
  const answer = await fetch(`${mockUrl}/__mock/conversations/${conversationId}/agent/${verb}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`an agent cannot ${verb}: ${text}`);
}

function sessionWith(mockUrl: string): GenesysSession {
  const hosts = { login: mockUrl, api: mockUrl };
  const credentials = { clientId: HANDOVER_CLIENT.id, clientSecret: HANDOVER_CLIENT.secret };
  return { hosts, tokens: new SessionToken({ hosts, credentials }) };
}

async function startMockProcess(webhookUrl: string, agents: number) {
  const child = fork(path.join(import.meta.dirname, 'mock-process.ts'), [webhookUrl, String(agents)], {
    execArgv: ['--expose-gc'],
  });
  let last: Promise<unknown> = Promise.resolve();
  const ask = <Answer>(question: Question): Promise<Answer> => {
    const asked = last.then(async () => {
      child.send(question);
      const [answer] = await once(child, 'message');
      return answer as Answer;
    });
    last = asked;
    return asked;
  };
  const [url] = (await once(child, 'message')) as [string];
  return {
    url,
    ask,
    async [Symbol.asyncDispose]() {
      const exited = once(child, 'exit');
      child.disconnect();
      await exited;
    },
  };
}
