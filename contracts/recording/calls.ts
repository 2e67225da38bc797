import { expect } from 'chai';
import type { GenesysSession } from '../cognigy/access/fresh-token.ts';
import { pastedToken } from '../cognigy/access/session-token.ts';
import { refusalOf } from './expect-refusal.ts';
import { apiError, asBearer, EXAMPLE, tokenThatIs } from './expectations.ts';
import { expecting, type Interaction } from './interaction.ts';
import type { Given } from './pact.ts';

/** A call of the consumer, the request that it makes of it, and what it reads of the answer. */
export interface Call extends Pick<Interaction, 'method' | 'path' | 'query' | 'json' | 'answer'> {
  readonly name: string;
  /** Without the token. */
  readonly given: readonly Given[];
  readonly call: (session: GenesysSession) => Promise<unknown>;
  readonly read: unknown;
}

export interface Refusal {
  readonly of: Call;
  /** Completes "<the call> ...". */
  readonly how: string;
  readonly given: readonly Given[];
  readonly path?: Interaction['path'];
  readonly status: number;
  readonly code: string;
}

export const VALID = tokenThatIs('valid');

export function sessionAt(hosts: GenesysSession['hosts']): GenesysSession {
  return { hosts, tokens: pastedToken(EXAMPLE.token) };
}

/** The interaction of a call that succeeds. */
export function asked({ name, given, method, path, query, json, answer }: Call): Interaction {
  return {
    description: name,
    given: [...given, VALID],
    method,
    path,
    ...(query && { query }),
    ...(json !== undefined && { json }),
    headers: asBearer(),
    answer,
  };
}

/** The interaction of a call that is refused. */
export function refused({ of, how, given, path, status, code }: Refusal): Interaction {
  return {
    ...asked(of),
    description: `${of.name} ${how}`,
    given,
    ...(path !== undefined && { path }),
    answer: { status, json: apiError(code) },
  };
}

export function withoutPermission(of: Call, permission: string, code = 'missing.permissions'): Refusal {
  const given = [
    ...of.given,
    { state: 'a session token without permission {permission}', parameters: { permission } },
  ];
  return { of, how: `without permission ${permission}`, given, status: 403, code };
}

export function expired(of: Call): Refusal {
  const given = [...of.given, tokenThatIs('expired')];
  return { of, how: 'with a token that is expired', given, status: 401, code: 'credentials.expired' };
}

/** With the examples in place of what a provider state would supply. */
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
  return expecting([asked(call)], async (hosts) => {
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
