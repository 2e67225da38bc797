import { ApiDocument } from '../../../mock-server/openapi/index.ts';
import type { VendorDocument } from '../../releases/document.ts';
import { tellsOf } from '../documents/knowledge.ts';
import type { Observation } from '../findings/finding.ts';
import type { HttpInteraction } from '../surface/pact.ts';
import type { UsedOperation } from '../surface/surface.ts';
import { compareWith, type PlainPact, type ComparatorResult as Result } from './comparator.ts';
import { excerpt, type OperationInUse } from './excerpt.ts';
import { observed } from './place.ts';

/**
 * Compares what a contract sends, and reads of the answers, with what the document allows and promises.
 *
 * @param operations of one consumer: two that use the same operation differently would get in each other's way
 */
export async function judgeContract(
  document: VendorDocument,
  operations: readonly UsedOperation[],
): Promise<Observation[]> {
  const observations: Observation[] = [];
  const present: OperationInUse[] = [];
  for (const used of operations) {
    const found = ApiDocument.of(document).operations.byKey(used.key);
    if (found !== undefined) present.push({ found, used });
    else if (!expectsRemoval(used)) observations.push(observed(used, 'operation-missing', ''));
  }

  const interactions = present.flatMap(({ used }) =>
    used.interactions.map((interaction) => ({ used, interaction })),
  );
  const pact = toPact(interactions.map(({ interaction }) => interaction));
  for await (const result of compareWith(excerpt(document, present), pact)) {
    const position = /interactions\[(\d+)\]/.exec(result.mockDetails?.location ?? '')?.[1];
    const used = interactions[Number(position)]?.used;
    const observation = used && explain(result, document, used);
    if (observation !== undefined) observations.push(observation);
  }
  return observations;
}

/** Whether the contract expects 404 only: it then agrees with the operation being removed. */
export function expectsRemoval(used: UsedOperation): boolean {
  return [...used.answers.keys()].every((status) => status === 404);
}

/** The interactions in the oldest and plainest form of a pact, so that nothing depends on how the comparator reads newer ones. */
function toPact(interactions: readonly HttpInteraction[]): PlainPact {
  return {
    metadata: { pactSpecification: { version: '2.0.0' } },
    interactions: interactions.map((interaction) => ({
      description: interaction.description,
      request: {
        method: interaction.method,
        path: interaction.path,
        query: toQuery(interaction.query),
        headers: interaction.headers,
        ...(interaction.body !== undefined && { body: interaction.body }),
      },
      response: {
        status: interaction.status,
        headers: contentType(interaction.answerHeaders),
        ...(interaction.answer !== undefined && { body: interaction.answer }),
      },
    })),
  };
}

function toQuery(query: Record<string, string[]>): string {
  return new URLSearchParams(
    Object.entries(query).flatMap(([name, values]) => values.map((value): [string, string] => [name, value])),
  ).toString();
}

/** Other headers of an answer are judged apart: the vendor documents few of those it sends. */
function contentType(headers: Record<string, string>): Record<string, string> {
  const value = headers['content-type'];
  return value === undefined ? {} : { 'content-type': value };
}

function explain(result: Result, document: VendorDocument, used: UsedOperation): Observation | undefined {
  switch (result.code) {
    case 'request.path-or-method.unknown':
      return observed(used, 'operation-missing', '', result.message);
    case 'request.query.unknown':
      return observed(used, 'parameter-missing', `query ${placeIn(result, 'request.query')}`);
    case 'request.query.incompatible':
      return explainParameter(result, used, `query ${placeIn(result, 'request.query')}`);
    case 'request.header.incompatible':
      return explainParameter(result, used, `header ${placeIn(result, 'request.headers')}`);
    case 'request.content-type.incompatible':
      return observed(used, 'request-media-type', 'request body', String(result.mockDetails?.value));
    case 'request.accept.incompatible':
      return observed(used, 'response-media-type', 'response body', String(result.mockDetails?.value));
    case 'request.authorization.missing':
      return observed(used, 'authorization-missing', 'request authorization');
    case 'request.body.unknown':
      return observed(used, 'request-field-missing', 'request body');
    case 'request.body.incompatible':
      return explainRequestBody(result, used);
    case 'response.status.unknown':
      return explainStatus(result, document, used);
    case 'response.content-type.incompatible':
      return observed(used, 'response-media-type', 'response body', String(result.mockDetails?.value));
    case 'response.body.unknown':
      return observed(used, 'response-body-missing', 'response body');
    case 'response.body.incompatible':
      return explainAnswerBody(result, used);
    default:
      // Warnings about what it could not compare, and about headers and defaults that a contract need not list.
      return undefined;
  }
}

function explainParameter(result: Result, used: UsedOperation, place: string): Observation {
  const isMissing = (result.mockDetails?.value ?? undefined) === undefined;
  return isMissing
    ? observed(used, 'parameter-required', place)
    : observed(used, 'parameter-refused', place, reason(result));
}

function explainRequestBody(result: Result, used: UsedOperation): Observation {
  const place = placeIn(result, 'request.body');
  const missing = requiredProperty(result);
  if (missing !== undefined)
    return observed(used, 'request-field-required', `request body ${join(place, missing)}`);
  if (result.mockDetails?.value === undefined)
    return observed(used, 'request-field-required', 'request body');
  const extra = additionalProperty(result);
  return extra === undefined
    ? observed(used, 'request-field-refused', text('request body', place), reason(result))
    : observed(used, 'request-field-missing', `request body ${join(place, extra)}`);
}

function explainAnswerBody(result: Result, used: UsedOperation): Observation {
  const place = placeIn(result, 'response.body');
  const extra = additionalProperty(result);
  return extra === undefined
    ? observed(used, 'response-field-retyped', text('response body', place), reason(result))
    : observed(used, 'response-field-missing', `response body ${join(place, extra)}`);
}

function explainStatus(
  { mockDetails }: Result,
  document: VendorDocument,
  used: UsedOperation,
): Observation | undefined {
  if (!tellsOf(document).has('statuses')) return undefined;
  const status = Number(mockDetails?.value);
  return observed(used, status < 400 ? 'status-missing' : 'refusal-missing', `status ${status}`);
}

/** `[root].interactions[3].request.body.content.0.text` becomes `content[].text`. */
function placeIn({ mockDetails }: Result, part: string): string {
  const [, place = ''] = (mockDetails?.location ?? '').split(`.${part}`);
  return place
    .replace(/^\./, '')
    .replaceAll(/\.\d+(?=\.|$)/g, '[]')
    .replace(/^\d+(?=\.|$)/, '[]');
}

const join = (place: string, name: string): string => (place === '' ? name : `${place}.${name}`);
const text = (where: string, place: string): string => (place === '' ? where : `${where} ${place}`);

const requiredProperty = ({ message }: Result): string | undefined =>
  /must have required property '(.+)'$/.exec(message)?.[1];

const additionalProperty = ({ message }: Result): string | undefined =>
  /must NOT have additional properties - (.+)$/.exec(message)?.[1];

const reason = ({ message }: Result): string => message.split(': ').slice(1).join(': ');
