/**
 * Keeps tests on this machine: what would leave it fails before anything is sent, be it a connection or the look-up of a name. Mocha
 * requires it in every process of a run (.mocharc.json), and Node loads it into the Node processes that tests start. What needs a
 * registry or the vendor is a script, not a test.
 */
import { subscribe } from 'node:diagnostics_channel';
import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';
import { BlockList, isIP, type Socket } from 'node:net';

/** Everything but 127.0.0.0/8 and ::1; an IPv4 address inside of an IPv6 one is judged as the former. */
const OUTSIDE = new BlockList();
OUTSIDE.addRange('0.0.0.0', '126.255.255.255');
OUTSIDE.addRange('128.0.0.0', '255.255.255.255');
OUTSIDE.addAddress('::', 'ipv6');
OUTSIDE.addRange('::2', '::fffe:ffff:ffff', 'ipv6');
OUTSIDE.addRange('::1:0:0:0', 'ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff', 'ipv6');

const refusal = (what: string) => new Error(`Tests may reach this machine only. ${what}`);

// Every socket is announced here as it begins to connect, also those of fetch and of TLS; Node compares each address with the list.
subscribe('net.client.socket', (message) => {
  const { socket } = message as { socket: Socket & { blockList?: BlockList } };
  const destroy = socket.destroy.bind(socket);
  socket.blockList = OUTSIDE;
  socket.destroy = (error) => {
    const { code, message: what = '' } = (error ?? {}) as NodeJS.ErrnoException;
    return destroy(code === 'ERR_IP_BLOCKED' ? refusal(what) : error);
  };
});

const staysHere = (name: string) => isIP(name) !== 0 || /^(.+\.)?localhost\.?$/i.test(name);

dns.lookup = new Proxy(dns.lookup, {
  apply(lookup, self, args) {
    if (staysHere(args[0])) return Reflect.apply(lookup, self, args);
    process.nextTick(args.at(-1), refusal(`${args[0]} was looked up.`));
  },
});
dns.promises.lookup = new Proxy(dns.promises.lookup, {
  async apply(lookup, self, args) {
    if (staysHere(args[0])) return Reflect.apply(lookup, self, args);
    throw refusal(`${args[0]} was looked up.`);
  },
});
syncBuiltinESMExports();

const load = `--import=${import.meta.url}`;
const given = process.env.NODE_OPTIONS ?? '';
if (!given.includes(load)) process.env.NODE_OPTIONS = `${given} ${load}`.trimStart();
