import { createServer } from 'node:http';
import { MESSAGE_ANSWER, TOKEN_ANSWER, TOKEN_PATH } from '../bench-document.ts';
import { announce } from './announce.ts';

/** The baseline for all others: parses, answers, checks nothing. */
const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const text = Buffer.concat(chunks).toString();
    const isToken = request.url === TOKEN_PATH;
    if (isToken) new URLSearchParams(text).get('grant_type');
    else if (text !== '') JSON.parse(text);
    const payload = JSON.stringify(isToken ? TOKEN_ANSWER : MESSAGE_ANSWER);
    response.writeHead(isToken ? 200 : 202, {
      'Content-Type': 'application/json',
      'Content-Length': Buffer.byteLength(payload),
    });
    response.end(payload);
  });
});
announce(server);
