import { requirePeer } from '../peers.ts';

interface Module {
  OAuth2Server: new () => {
    readonly issuer: {
      readonly url: string;
      readonly keys: { generate(algorithm: string): Promise<unknown> };
    };
    start(port: number, host: string): Promise<void>;
    address(): { port: number };
  };
}

const { OAuth2Server } = requirePeer('oauth2-mock-server') as Module;
const server = new OAuth2Server();
await server.issuer.keys.generate('RS256');
await server.start(0, '127.0.0.1');
const url = `http://127.0.0.1:${server.address().port}`;
process.stdout.write(`${JSON.stringify({ event: 'listening', url })}\n`);
