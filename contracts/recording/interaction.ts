import type { MatchersV3, PactV4 } from '@pact-foundation/pact';
import type { GenesysHosts } from '../cognigy/access/genesys-request.ts';
import type { Given } from './given.ts';
import { newPact } from './pact.ts';

/** A text that is exactly the example in the consumer's test, and comes from the provider state on replay. */
export interface StateText {
  readonly 'pact:matcher:type': 'equality';
  readonly 'pact:generator:type': 'ProviderState';
  readonly expression: string;
  readonly value: string;
}

/**
 * A text from the provider state. The library's own `fromProviderState` accepts any text from the consumer; this one only the example.
 *
 * @param name of a value that a state returns
 * @param before text before the value, e.g. `Bearer `
 * @param after text after it
 */
export function fromState(name: string, example: string, before = '', after = ''): StateText {
  return fromStates(`${before}{${name}}${after}`, { [name]: example });
}

/**
 * The same with any number of values.
 *
 * @param template names them in braces
 */
export function fromStates(template: string, examples: Readonly<Record<string, string>>): StateText {
  return {
    'pact:matcher:type': 'equality',
    'pact:generator:type': 'ProviderState',
    expression: template.replaceAll('{', '${'),
    value: template.replaceAll(/\{(\w+)\}/g, (braced, name) => examples[name] ?? braced),
  };
}

type Text = string | MatchersV3.Matcher<string>;

/** One request and its answer. Bodies and headers may hold matchers. */
export interface Interaction {
  readonly description: string;
  readonly given: readonly Given[];
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: Text;
  readonly query?: Readonly<Record<string, string | string[]>>;
  readonly headers?: Readonly<Record<string, Text>>;
  readonly json?: unknown;
  readonly form?: Readonly<Record<string, string>>;
  readonly answer: {
    readonly status: number;
    readonly headers?: Readonly<Record<string, Text>>;
    readonly json?: unknown;
  };
}

// The library exports its builder only through these signatures.
type Draft = ReturnType<PactV4['addInteraction']>;
type FinishedDraft = ReturnType<ReturnType<Draft['withRequest']>['willRespondWith']>;
type RequestWriter = Parameters<NonNullable<Parameters<Draft['withRequest']>[2]>>[0];

/** Runs a test of the consumer against a Pact mock that expects exactly these interactions, and records them when it passes. */
export async function expecting(
  interactions: readonly [Interaction, ...Interaction[]],
  test: (hosts: GenesysHosts) => Promise<void>,
): Promise<void> {
  const pact = newPact();
  const [first, ...others] = interactions;
  let draft = add(pact, first);
  for (const other of others) draft = add(pact, other);
  // Runs the test with all interactions of this pact.
  await draft.executeTest(({ url }) => test({ login: url, api: url }));
}

function add(pact: PactV4, interaction: Interaction): FinishedDraft {
  const { description, given, method, path, query, headers, json, form, answer } = interaction;
  return given
    .reduce<Draft>(
      (draft, { state, parameters }) => draft.given(state, parameters && { ...parameters }),
      pact.addInteraction().uponReceiving(description),
    )
    .withRequest(method, path, (request) => {
      if (query) request.query({ ...query });
      if (headers) request.headers({ ...headers });
      if (json !== undefined) request.jsonBody(json);
      if (form) writeForm(request, form);
    })
    .willRespondWith(answer.status, (response) => {
      if (answer.headers) response.headers({ ...answer.headers });
      if (answer.json !== undefined) response.jsonBody(answer.json);
    });
}

/** Pact compares only the content type of a body that it cannot parse, and it cannot parse a form: hence a rule for each field. */
function writeForm(request: RequestWriter, form: Readonly<Record<string, string>>): void {
  const rules = Object.keys(form).map((name) => ({
    path: `$.${name}`,
    rules: [{ 'pact:matcher:type': 'equality' }],
  }));
  const type = 'application/x-www-form-urlencoded';
  request.body(type, Buffer.from(new URLSearchParams({ ...form }).toString())).matchingRules({ body: rules });
}
