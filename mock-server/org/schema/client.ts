import { z } from 'zod';
import { TOKEN_VALIDITY } from '../token-validity.ts';
import { id, name } from './fields.ts';

const permission = z
  .string()
  .regex(/^[A-Za-z]+:[A-Za-z*]+:[A-Za-z*]+$/, 'a permission is written domain:entity:action');

export const role = z.strictObject({ name, permissions: z.array(permission) });

export const client = z.strictObject({
  id,
  name,
  secret: z
    .string()
    .min(1)
    .meta({ description: 'Written in clear: this organisation exists only in your mock.' }),
  authorizedGrantType: z.enum(['CLIENT-CREDENTIALS', 'CODE', 'TOKEN', 'SAML2-BEARER', 'PASSWORD']),
  accessTokenValiditySeconds: z
    .int()
    .min(TOKEN_VALIDITY.min)
    .max(TOKEN_VALIDITY.max)
    .default(TOKEN_VALIDITY.default),
  scope: z.array(z.string().min(1)).default([]),
  roles: z
    .array(name)
    .default([])
    .meta({ description: 'Role names; they decide for client-credentials tokens.' }),
  registeredRedirectUri: z.array(z.url()).default([]),
  state: z.enum(['active', 'disabled', 'inactive']).default('active'),
});
