import { ApiDocument, type OperationKey, operationKey } from '../../../mock-server/openapi/index.ts';
import type { VendorDocument } from '../../releases/document.ts';
import type { Contract, HttpInteraction, MessageInteraction } from './pact.ts';
import { addUse, emptyUse, type UsedValue } from './used-value.ts';

export interface UsedAnswer {
  headers: Set<string>;
  mediaTypes: Set<string>;
  body: UsedValue;
  hasBody: boolean;
}

/** Everything that one consumer's contract sends to one operation and reads of its answers. */
export interface UsedOperation {
  consumer: string;
  /** Name of the pact file. */
  file: string;
  key: OperationKey;
  method: string;
  /** As a document writes it, as the provider state does, or concrete. */
  path: string;
  interactions: HttpInteraction[];
  /** Of requests that are meant to succeed; the others are wrong on purpose. */
  query: Map<string, UsedValue>;
  headers: Set<string>;
  requestMediaTypes: Set<string>;
  request: UsedValue;
  sendsBody: boolean;
  answers: Map<number, UsedAnswer>;
}

export interface UsedMessage {
  consumer: string;
  file: string;
  message: MessageInteraction;
}

/** What contracts use of the vendor's API: a change to anything else does not matter. */
export interface Surface {
  operations: UsedOperation[];
  messages: UsedMessage[];
}

/**
 * @param documents in which concrete paths are looked up, the most trusted first; a path that none knows keeps the form the
 * contract gives it
 */
export function deriveSurface(contracts: readonly Contract[], documents: readonly VendorDocument[]): Surface {
  const operations = new Map<string, UsedOperation>();
  for (const { consumer, file, interactions } of contracts) {
    for (const interaction of interactions) {
      const { key, path } = locate(interaction, documents);
      const id = `${consumer} ${key}`;
      const operation =
        operations.get(id) ?? unusedOperation({ consumer, file, key, method: interaction.method, path });
      operations.set(id, operation);
      addInteraction(operation, interaction);
    }
  }
  return {
    operations: [...operations.values()].sort((one, other) => compare(sortKey(one), sortKey(other))),
    messages: contracts.flatMap(({ consumer, file, messages }) =>
      messages.map((message): UsedMessage => ({ consumer, file, message })),
    ),
  };
}

const sortKey = ({ consumer, path, method }: UsedOperation): string => `${consumer} ${path} ${method}`;
const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$|^[0-9a-f]{32}$/i;

function locate(
  { method, path, template }: HttpInteraction,
  documents: readonly VendorDocument[],
): { key: OperationKey; path: string } {
  for (const document of documents) {
    const found = ApiDocument.of(document).operations.at(method, path);
    if (found !== undefined) return { key: found.key, path: found.path };
  }
  const segments = path.split('/').map((segment) => (ID.test(segment) ? '{id}' : segment));
  const own = template ?? segments.join('/');
  return { key: operationKey(method, own), path: own };
}

function unusedOperation(
  named: Pick<UsedOperation, 'consumer' | 'file' | 'key' | 'method' | 'path'>,
): UsedOperation {
  return {
    ...named,
    interactions: [],
    query: new Map(),
    headers: new Set(),
    requestMediaTypes: new Set(),
    request: emptyUse(),
    sendsBody: false,
    answers: new Map(),
  };
}

/** Whether the contract expects this request to be accepted; a refused one may break any of the vendor's rules. */
export const isMeantToSucceed = ({ status }: HttpInteraction): boolean => status < 400;

function addInteraction(operation: UsedOperation, interaction: HttpInteraction): void {
  operation.interactions.push(interaction);
  if (isMeantToSucceed(interaction)) addRequest(operation, interaction);

  const { status, answer, answerHeaders } = interaction;
  const used = operation.answers.get(status) ?? {
    headers: new Set<string>(),
    mediaTypes: new Set<string>(),
    body: emptyUse(),
    hasBody: false,
  };
  operation.answers.set(status, used);
  for (const [name, value] of Object.entries(answerHeaders)) {
    if (name === 'content-type') used.mediaTypes.add(mediaType(value));
    else used.headers.add(name);
  }
  if (answer !== undefined) {
    used.hasBody = true;
    addUse(used.body, answer);
  }
}

function addRequest(operation: UsedOperation, { query, headers, body }: HttpInteraction): void {
  for (const [name, values] of Object.entries(query)) {
    const use = operation.query.get(name) ?? emptyUse();
    operation.query.set(name, use);
    for (const value of values) addUse(use, value);
  }
  for (const [name, value] of Object.entries(headers)) {
    if (name === 'content-type') operation.requestMediaTypes.add(mediaType(value));
    else operation.headers.add(name);
  }
  if (body !== undefined) {
    operation.sendsBody = true;
    addUse(operation.request, body);
  }
}

function mediaType(contentType: string): string {
  return (contentType.split(';')[0] ?? '').trim().toLowerCase();
}
