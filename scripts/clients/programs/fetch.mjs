// Node's own fetch and WebSocket.
import { send } from './by-fetch.mjs';
import { overHttp } from './over-http.mjs';
import { play } from './play.mjs';

await play(overHttp(send), (address) => new WebSocket(address));
