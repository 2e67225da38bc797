import type { IncomingMessage } from 'node:http';
import type { Logger } from '../../base/logger.ts';
import { MockError } from '../../errors/mock-error.ts';
import { arrivalOf, isMarked, isTunnelled, markArrival, schemeOf } from '../arrival.ts';
import { hostProblem } from '../host-problem.ts';
import type { ProxyPolicy } from './proxy-policy.ts';
import { readTarget, showTarget, type Target } from './target.ts';

const ABSOLUTE = /^(https?):\/\/([^/?#]*)(.*)$/i;
const PORTS = { http: 80, https: 443 } as const;

/**
 * Reads requests whose target is a whole URL, as clients send them to a proxy that they do not ask for a tunnel: `POST https://login...`,
 * which axios did before it knew CONNECT. They become ordinary ones, and how they came is remembered.
 */
export function absoluteFormReader(proxy: ProxyPolicy, log: Logger): (request: IncomingMessage) => void {
  let hasWarned = false;
  return (request) => {
    const [, protocol = '', authority = '', rest = ''] = ABSOLUTE.exec(request.url ?? '') ?? [];
    const problem = hostProblem(request, protocol !== '');
    if (problem !== undefined) {
      // Marked it is where this has read it before, and perhaps made it an ordinary one: Node asks twice of an upgrade.
      if (!isMarked(request)) markArrival(request, { ...arrivalOf(request), refusal: problem });
      return;
    }
    // An ordinary path, or nonsense that no operation has.
    if (protocol === '') return;
    const scheme = protocol.toLowerCase() === 'https' ? 'https' : 'http';
    const target = readTarget(authority, PORTS[scheme]);
    const path = rest.startsWith('/') ? rest : `/${rest}`;
    const refusal = refusalOf(request, scheme, target, path);
    // One that cannot be read may hold a password.
    const isUsual = target?.port === PORTS[scheme];
    const host = target && (isUsual ? showTarget(target).replace(/:\d+$/, '') : showTarget(target));
    request.url = path;
    // RFC 9112, section 3.2.2: the header is ignored.
    request.headers.host = host;
    markArrival(request, { scheme, host, isProxied: true, refusal });
    if (scheme === 'https' && refusal === undefined && !hasWarned && request.headers.authorization) {
      hasWarned = true;
      log.warn(
        `${request.method} ${scheme}://${host} came to the proxy in plain, secrets included: this client asks for no tunnel, so anybody on the way could read them.`,
      );
    }
  };

  function refusalOf(
    request: IncomingMessage,
    scheme: 'http' | 'https',
    target: Target | undefined,
    path: string,
  ): MockError | undefined {
    const { socket } = request;
    if (target === undefined) return invalid('The target is no http or https URL with a plain host name.');
    if (isTunnelled(socket)) return invalid('A request inside of a tunnel names a path, not a URL.');
    // The mock's own address in full, which every server has to take.
    const isOwn =
      scheme === schemeOf(socket) && target.port === socket.localPort && !path.startsWith('/__mock');
    if (isOwn) return undefined;
    try {
      proxy.judgeRequest(target, path, request.headers);
      return undefined;
    } catch (error) {
      if (error instanceof MockError) return error;
      throw error;
    }
  }
}

const invalid = (reason: string) => new MockError('mock.proxy.invalid', 'proxy', { field: 'path', reason });
