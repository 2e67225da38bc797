import { visibleLine } from '../../base/visible.ts';
import { isLoopback } from '../../control/check-exposure.ts';
import type { TlsAddresses } from '../../port/tls-addresses.ts';
import type { Paint } from '../shell/paint.ts';
import type { Introduction } from './introduction.ts';

export const PROXY_NOTE =
  "What clients of the proxy send to Genesys's names ends here, real credentials too; the journal shows them masked.";

/** The introduction as a page for a terminal; in colours where the paint has some. */
export function banner(
  { url, organization, client, handoverUrl, journalUrl, cockpitUrl, tls, personas, curl }: Introduction,
  paint: Paint,
): string {
  const bold = (text: string) => paint('bold', text);
  const dim = (text: string) => paint('dim', text);
  const facts: (readonly [string, string])[] = [
    ['Organisation', `${visibleLine(organization.name)}  ${organization.id}`],
    ['Token', `${url}/oauth/token`],
    ['Handover', handoverUrl],
    ...(client === undefined
      ? []
      : ([
          ['Client id', client.id],
          ['Client secret', visibleLine(client.secret ?? client.secretNote ?? '')],
        ] as const)),
    ...(cockpitUrl === undefined
      ? []
      : ([['Cockpit', `${cockpitUrl}  both sides of a handover, in the browser`]] as const)),
    ['Journal', `${journalUrl}  every request, and why it was refused`],
    ['Control API', `${url}/__mock/openapi.json`],
    ...(tls === undefined ? [] : tlsFacts(tls)),
  ];
  const steps: (readonly [string, string | undefined])[] = [
    ['Get a token', curl.token],
    [
      'Hand a conversation over (sessionToken may be the access_token of step 1; put abc-123 and see what is said)',
      curl.handover,
    ],
    ['See what happened', curl.journal],
  ];
  const note =
    'Where a token is expected, persona.valid, persona.expired, persona.wrong-org and others stand for a token in that state.';
  const tries = steps.filter(([, command]) => command !== undefined);
  return [
    ...facts.map(([name, value]) => `  ${bold(name.padEnd(14))}${value}`),
    '',
    ...tries.flatMap(([what, command], index) => [`  ${index + 1}. ${what}`, `     ${command}`, '']),
    ...(personas ? [`  ${dim(note)}`, ''] : []),
    ...(tls?.proxy === undefined ? [] : [`  ${paint('yellow', PROXY_NOTE)}`, '']),
  ].join('\n');
}

/** What a person has to know of HTTPS, a word and a line for each. */
export function tlsFacts({ url, ca, proxy }: TlsAddresses): (readonly [string, string])[] {
  if (ca === undefined || proxy === undefined) return [['HTTPS', url]];
  return [
    ['HTTPS', `${url}  certified by ${ca}; genesys-mock trust says how clients trust it`],
    ['Proxy', `HTTPS_PROXY=${forOthers(proxy)}  answers for login., api. and streaming. of every region`],
  ];
}

/** What others have to write where they can reach it. */
function forOthers(proxy: string): string {
  const { hostname, port } = new URL(proxy);
  if (isLoopback(hostname.replace(/^\[|\]$/g, ''))) return proxy;
  const name = /^(0\.0\.0\.0|\[::\])$/.test(hostname) ? '<name of this machine>' : hostname;
  return `http://mock:<control token>@${name}:${port}`;
}
