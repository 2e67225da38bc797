import { expect } from 'chai';
import type { GenesysSession } from '../cognigy/access/genesys-session.ts';
import { pastedToken } from '../cognigy/access/session-token.ts';
import { refusalOf } from '../testing/failures.ts';
import { EXAMPLE } from './example.ts';
import { apiError, asBearer, RETRY_AFTER } from './expectations.ts';
import { type Condition, type Given, tokenThatIs, tokenWithout, WITH_TOKEN, withToken } from './given.ts';
import { expecting, type Interaction } from './interaction.ts';

/** A call of the consumer as the bearer of a token, the request that it makes, and what it reads of the answer. */
export interface Call extends Pick<Interaction, 'given' | 'method' | 'path' | 'query' | 'json' | 'answer'> {
  /** The description of the interaction. */
  readonly name: string;
  readonly call: (session: GenesysSession) => Promise<unknown>;
  readonly read: unknown;
}

export interface Refusal {
  readonly of: Call;
  readonly description: string;
  readonly given: readonly Given[];
  readonly path?: Interaction['path'];
  readonly status: number;
  readonly code: string;
}

export function sessionAt(hosts: GenesysSession['hosts']): GenesysSession {
  return { hosts, tokens: pastedToken(EXAMPLE.token) };
}

/** The interaction of a call that succeeds. */
export function answered({ name, given, method, path, query, json, answer }: Call): Interaction {
  return {
    description: name,
    given,
    method,
    path,
    ...(query && { query }),
    ...(json !== undefined && { json }),
    headers: asBearer(),
    answer,
  };
}

/** The interaction of a call that is refused. */
export function refused({ of, description, given, path, status, code }: Refusal): Interaction {
  return {
    ...answered(of),
    description,
    given,
    ...(path !== undefined && { path }),
    answer: { status, json: apiError(code) },
  };
}

export function badToken(of: Call, condition: Condition, code: string, status = 401): Refusal {
  const given = withToken(of.given, tokenThatIs(condition));
  return { of, description: `${of.name} ${WITH_TOKEN[condition]}`, given, status, code };
}

export function expired(of: Call): Refusal {
  return badToken(of, 'expired', 'credentials.expired');
}

export function withoutPermission(of: Call, permission: string, code = 'missing.permissions'): Refusal {
  const given = withToken(of.given, tokenWithout(permission));
  return { of, description: `${of.name} without permission ${permission}`, given, status: 403, code };
}

/** A body with its examples instead of what a provider state would supply. */
export function withoutStates(json: unknown): unknown {
  return JSON.parse(
    JSON.stringify(json, (_key, value: unknown) =>
      typeof value === 'object' && value !== null && 'pact:generator:type' in value && 'value' in value
        ? value.value
        : value,
    ),
  );
}

/** Makes the call, and records it when the consumer reads what it should. */
export function expectAnswer(call: Call): Promise<void> {
  return expecting([answered(call)], async (hosts) => {
    expect(await call.call(sessionAt(hosts))).to.deep.equal(call.read);
  });
}

/** Makes the call, and records it when the consumer understands why it is refused. */
export function expectRefusal(refusal: Refusal): Promise<void> {
  return expecting([refused(refusal)], async (hosts) => {
    const error = await refusalOf(refusal.of.call(sessionAt(hosts)));

    const { status, code } = refusal;
    expect(error).to.include({ status, code, contextId: EXAMPLE.contextId });
  });
}

/** Makes the call, and records it when the consumer learns how long to wait. */
export function expectRateLimit(of: Call): Promise<void> {
  const { answer, ...interaction } = refused(badToken(of, 'rate-limited', 'too.many.requests', 429));
  return expecting([{ ...interaction, answer: { ...answer, headers: RETRY_AFTER } }], async (hosts) => {
    const error = await refusalOf(of.call(sessionAt(hosts)));

    expect(error).to.include({ status: 429, code: 'too.many.requests', retryAfterMs: 3000 });
  });
}
