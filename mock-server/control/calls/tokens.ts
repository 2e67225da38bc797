import { z } from 'zod';
import { LONGEST_SECONDS } from '../../base/moments.ts';
import { issuePersona } from '../../oauth/issue-persona.ts';
import { parseLifetimeSeconds } from '../../oauth/lifetime.ts';
import type { TokenLedger } from '../../oauth/token-ledger.ts';
import { parseBody } from '../parse-body.ts';
import { unknownThing } from '../refuse.ts';
import type { ControlHandler } from '../route.ts';
import { streamList } from '../stream-list.ts';
import { tokenView } from '../token-view.ts';

const LIFETIME = `must be an ISO 8601 duration, e.g. PT5M, or a whole number of seconds, up to ${LONGEST_SECONDS} s`;

const issueSchema = z.strictObject({
  persona: z.string().default('valid'),
  clientId: z.string().optional(),
  userId: z.string().optional(),
  scopes: z.array(z.string()).optional(),
  permissions: z.array(z.string()).optional(),
  expiresIn: z
    .union([z.string(), z.int().min(0)], { error: LIFETIME })
    .transform((value, context) => {
      const seconds = parseLifetimeSeconds(String(value));
      if (seconds === undefined) context.addIssue({ code: 'custom', message: LIFETIME });
      return seconds;
    })
    .optional(),
});

/** Every token that is remembered, oldest first, without its secret. */
export const listTokens: ControlHandler = ({ tokens }, { correlationId }, response) =>
  streamList(response, correlationId, 'tokens', [...tokens.rows()], (record) => tokenView(tokens, record));

/** Issues a token that behaves as its persona says. */
export const issueToken: ControlHandler = (tenant, { body }) => {
  const { persona, expiresIn, ...options } = parseBody(issueSchema, body);
  const issued = issuePersona(tenant, persona, { ...options, expiresInSeconds: expiresIn });
  const { id, accessToken, expiresInSeconds } = issued;
  return { status: 201, body: { id, access_token: accessToken, expires_in: expiresInSeconds } };
};

export const expireToken: ControlHandler = ({ tokens }, { params }) => {
  const record = findToken(tokens, params.id);
  tokens.expire(record);
  return { status: 200, body: tokenView(tokens, record) };
};

export const revokeToken: ControlHandler = ({ tokens }, { params }) => {
  const record = findToken(tokens, params.id);
  tokens.revoke(record);
  return { status: 200, body: tokenView(tokens, record) };
};

function findToken(tokens: TokenLedger, id = '') {
  const record = tokens.byId(id);
  if (record === undefined) throw unknownThing('token', id);
  return record;
}
