import { request, WebSocket } from 'undici';
import { overHttp } from './over-http.mjs';
import { play } from './play.mjs';

async function send(method, url, headers, body) {
  const { statusCode, body: answer } = await request(url, { method, headers, body });
  if (statusCode >= 300) throw new Error(`${method} ${url} is answered with ${statusCode}`);
  return answer.json();
}

await play(overHttp(send), (address) => new WebSocket(address));
