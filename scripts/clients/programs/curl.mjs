import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { overHttp } from './over-http.mjs';
import { play } from './play.mjs';

async function send(method, url, headers, body) {
  const lines = Object.entries(headers).flatMap(([name, value]) => ['--header', `${name}: ${value}`]);
  const data = body === undefined ? [] : ['--data', body];
  const words = ['--silent', '--show-error', '--fail', '--request', method, ...lines, ...data, url];
  const { stdout } = await promisify(execFile)('curl', words);
  return JSON.parse(stdout);
}

await play(overHttp(send));
