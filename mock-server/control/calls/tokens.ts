import { z } from 'zod';
import { parseLifetimeSeconds } from '../../oauth/lifetime.ts';
import { issuePersona } from '../../oauth/personas.ts';
import type { World } from '../../world.ts';
import { parseBody } from '../parse-body.ts';
import { unknownThing } from '../refuse.ts';
import type { ControlHandler } from '../route.ts';
import { tokenView } from '../token-view.ts';

const LIFETIME = 'must be an ISO 8601 duration, e.g. PT5M, or a whole number of seconds';

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
export const listTokens: ControlHandler = (world) => ({
  status: 200,
  body: { tokens: [...world.tokens.rows()].map((record) => tokenView(world, record)) },
});

/** Issues a token that behaves as its persona says. */
export const issueToken: ControlHandler = (world, { body }) => {
  const { persona, expiresIn, ...options } = parseBody(issueSchema, body);
  const issued = issuePersona(world, persona, { ...options, expiresInSeconds: expiresIn });
  const { id, accessToken, expiresInSeconds } = issued;
  return { status: 201, body: { id, access_token: accessToken, expires_in: expiresInSeconds } };
};

export const expireToken: ControlHandler = (world, { params }) => {
  const record = findToken(world, params.id);
  world.tokens.expire(record);
  return { status: 200, body: tokenView(world, record) };
};

export const revokeToken: ControlHandler = (world, { params }) => {
  const record = findToken(world, params.id);
  world.tokens.revoke(record);
  return { status: 200, body: tokenView(world, record) };
};

function findToken(world: World, id = '') {
  const record = world.tokens.byId(id);
  if (record === undefined) throw unknownThing('token', id);
  return record;
}
