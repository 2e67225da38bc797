import { fileURLToPath } from 'node:url';
import type { Environment } from '../shell/environment.ts';

const PRELOAD = fileURLToPath(new URL('preload.cjs', import.meta.url));
const LOOPBACK = ['localhost', '127.0.0.1', '::1'];

/**
 * What makes Node programs connect to the mock in the place of Genesys.
 *
 * @param hosts names, lower case
 */
export function preloadVariables(env: Environment, hosts: readonly string[]): Environment {
  return {
    GENESYS_MOCK_HOSTS: hosts.join(','),
    // Not --import: with that, Node loads the program as an ES module too, and hooks like that of ts-node are passed by.
    NODE_OPTIONS: joined(' ', env.NODE_OPTIONS, `--require="${PRELOAD.replaceAll(/["\\]/g, '\\$&')}"`),
    // What goes to a proxy does not come to where the mock could be put in the place of a host.
    ...(namesProxy(env) ? withoutProxy(env, hosts) : {}),
  };
}

/**
 * What makes programs that heed a proxy take the mock for one.
 *
 * @param url where the mock listens
 * @param token what the proxy asks for
 */
export function proxyVariables(env: Environment, url: string, token: string | undefined): Environment {
  const { hostname, port } = new URL(url);
  // Where a program is to connect to: a mock that listens on all addresses listens on this one.
  const host = { '0.0.0.0': '127.0.0.1', '[::]': '[::1]' }[hostname] ?? hostname;
  const login = token === undefined ? '' : `mock:${encodeURIComponent(token)}@`;
  const proxy = `http://${login}${host}:${port}`;
  const java = `-Dhttps.proxyHost=${host.replace(/^\[|\]$/g, '')} -Dhttps.proxyPort=${port}`;
  return {
    HTTPS_PROXY: proxy,
    https_proxy: proxy,
    NODE_USE_ENV_PROXY: '1',
    JAVA_TOOL_OPTIONS: joined(' ', env.JAVA_TOOL_OPTIONS, java),
    ...withoutProxy(env, LOOPBACK),
  };
}

const namesProxy = (env: Environment): boolean =>
  Object.entries(env).some(([name, value]) => /^(https?|all)_proxy$/i.test(name) && value);

/** Programs read the one or the other. */
function withoutProxy(env: Environment, hosts: readonly string[]): Environment {
  const list = joined(',', ...new Set([env.NO_PROXY, env.no_proxy]), ...hosts);
  return { NO_PROXY: list, no_proxy: list };
}

const joined = (separator: string, ...texts: readonly (string | undefined)[]): string =>
  texts.filter((text) => text !== undefined && text !== '').join(separator);
