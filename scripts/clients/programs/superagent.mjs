import superagent from 'superagent';
import { overHttp } from './over-http.mjs';
import { play } from './play.mjs';

async function send(method, url, headers, body) {
  const response = await superagent(method, url).set(headers).send(body);
  return response.body;
}

await play(overHttp(send));
