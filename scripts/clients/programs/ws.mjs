// The socket by ws; what leads to it by Node's own fetch.
import WebSocket from 'ws';
import { send } from './by-fetch.mjs';
import { overHttp } from './over-http.mjs';
import { play } from './play.mjs';

await play(overHttp(send), (address) => new WebSocket(address));
