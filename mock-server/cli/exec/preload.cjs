'use strict';

// Loaded by NODE_OPTIONS into every Node program below `genesys-mock exec --tls`: connections to Genesys's hosts lead to the mock. Every
// client comes through here, whatever it is written with, and goes on to check the certificate for the host that it asked for.
const { Socket } = require('node:net');

const { GENESYS_MOCK_HOSTS: hosts, GENESYS_MOCK_URL: url } = process.env;

// Below, another mock may have been started, without TLS.
if (hosts && url) leadTo(new URL(url), new Set(hosts.split(',')));

function leadTo({ hostname, port }, names) {
  const mock = { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || 80) };
  const { connect } = Socket.prototype;

  const isGenesys = ({ host, port, path }) =>
    Number(port) === 443 && !path && names.has(String(host).toLowerCase().replace(/\.$/, ''));

  Socket.prototype.connect = function (...args) {
    // What comes from net.connect is a list already, marked as such.
    const list = Array.isArray(args[0]) ? args[0] : args;
    const isOptions = typeof list[0] === 'object' && list[0] !== null;
    const options = isOptions ? list[0] : { port: list[0], host: list[1] };
    if (isGenesys(options)) {
      list.splice(0, isOptions ? 1 : 2, { ...options, ...mock });
      // TLS that was not told a name would send none, and be given the certificate of localhost. What is told later counts instead.
      // node:tls is not asked who is one: it would be loaded into programs that need none.
      if (typeof this.setServername === 'function')
        this.setServername(String(options.host).replace(/\.$/, ''));
    }
    return Reflect.apply(connect, this, args);
  };
}
