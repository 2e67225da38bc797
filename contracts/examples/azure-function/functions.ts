import { app } from '@azure/functions';
import { z } from 'zod';
import { genesysHosts } from '../../cognigy/access/genesys-request.ts';
import { SessionToken } from '../../cognigy/access/session-token.ts';
import { giveToken, keepFresh } from './handlers.ts';

const settings = z
  .object({
    /** The bare domain of the region, e.g. `mypurecloud.de`. */
    GENESYS_DOMAIN: z.string().min(1).optional(),
    /** One URL for both hosts instead, e.g. that of a mock. */
    GENESYS_URL: z.url().optional(),
    GENESYS_CLIENT_ID: z.string().min(1),
    GENESYS_CLIENT_SECRET: z.string().min(1),
  })
  .parse(process.env);

const { GENESYS_URL: url, GENESYS_DOMAIN: domain = 'mypurecloud.com' } = settings;

const session = new SessionToken({
  hosts: url === undefined ? genesysHosts(domain) : { login: url, api: url },
  credentials: { clientId: settings.GENESYS_CLIENT_ID, clientSecret: settings.GENESYS_CLIENT_SECRET },
  // Twice the timer's interval: a run that is missed still leaves a token that lives.
  skewMs: 10 * 60 * 1000,
});

app.timer('keepSessionTokenFresh', {
  schedule: '0 */5 * * * *',
  runOnStartup: true,
  handler: keepFresh(session),
});

app.http('sessionToken', {
  methods: ['GET'],
  authLevel: 'function',
  route: 'session-token',
  handler: giveToken(session),
});
