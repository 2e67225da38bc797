import { request } from 'node:https';
import { json } from 'node:stream/consumers';
import { overHttp } from './over-http.mjs';
import { play } from './play.mjs';

function send(method, url, headers, body) {
  return new Promise((resolve, reject) => {
    request(url, { method, headers }, (response) => {
      if (response.statusCode < 300) resolve(json(response));
      else reject(new Error(`${method} ${url} is answered with ${response.statusCode}`));
    })
      .once('error', reject)
      .end(body);
  });
}

await play(overHttp(send));
