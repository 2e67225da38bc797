import axios from 'axios';
import { overHttp } from './over-http.mjs';
import { play } from './play.mjs';

async function send(method, url, headers, data) {
  const response = await axios({ method, url, headers, data });
  return response.data;
}

await play(overHttp(send));
