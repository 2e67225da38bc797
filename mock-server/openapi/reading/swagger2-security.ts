import { type Json, record, records } from '../json.ts';
import { componentName } from './swagger2-schema.ts';

export function toSecurity(security: unknown): Json[] {
  return records(security).map((needs) =>
    Object.fromEntries(Object.entries(needs).map(([name, scopes]) => [componentName(name), scopes])),
  );
}

const FLOWS: Readonly<Record<string, string>> = {
  implicit: 'implicit',
  password: 'password',
  application: 'clientCredentials',
  accessCode: 'authorizationCode',
};

export function toSecurityScheme(scheme: unknown): Json {
  const source = record(scheme);
  if (source.type === 'basic') {
    const { type: _type, ...rest } = source;
    return { ...rest, type: 'http', scheme: 'basic' };
  }
  if (source.type !== 'oauth2') return source;
  const { flow, authorizationUrl, tokenUrl, scopes, ...rest } = source;
  const target = FLOWS[String(flow)] ?? 'implicit';
  return {
    ...rest,
    flows: {
      [target]: {
        ...(authorizationUrl !== undefined && { authorizationUrl }),
        ...(tokenUrl !== undefined && { tokenUrl }),
        scopes: record(scopes),
      },
    },
  };
}
