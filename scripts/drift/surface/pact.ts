import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import { reasonOf } from '../../../mock-server/cli/index.ts';
import { VendorError } from '../../releases/vendor-error.ts';

/** A request and its answer as a contract has them, whichever Pact version wrote them down. */
export interface HttpInteraction {
  description: string;
  method: string;
  /** Concrete: ids stand where a document has `{parameters}`. */
  path: string;
  /** The path with `{name}` where the provider state supplies the value; undefined when it supplies none. */
  template: string | undefined;
  query: Record<string, string[]>;
  /** Names in lower case. */
  headers: Record<string, string>;
  /** Parsed when it is JSON or a form; undefined when there is none. */
  body: unknown;
  status: number;
  answerHeaders: Record<string, string>;
  answer: unknown;
}

/** A message that Genesys sends by itself: a webhook call or a notification. */
export interface MessageInteraction {
  description: string;
  contents: unknown;
}

export interface Contract {
  consumer: string;
  /** Name of the file it was read from, without its folder. */
  file: string;
  interactions: HttpInteraction[];
  messages: MessageInteraction[];
}

const texts = z.union([z.string().transform((text) => [text]), z.array(z.string())]);

const part = z.looseObject({
  headers: z.record(z.string(), texts).default({}),
  body: z.unknown().optional(),
  generators: z
    .looseObject({ path: z.looseObject({ expression: z.string().optional() }).optional() })
    .default({}),
});

const httpInteraction = z.looseObject({
  description: z.string(),
  request: part.extend({
    method: z.string(),
    path: z.string(),
    query: z.union([z.string(), z.record(z.string(), texts)]).default({}),
  }),
  response: part.extend({ status: z.int().default(200) }),
});

const messageInteraction = z.looseObject({ description: z.string(), contents: z.unknown() });

const pactFile = z.looseObject({
  consumer: z.looseObject({ name: z.string() }),
  interactions: z.array(z.looseObject({ type: z.string().default('Synchronous/HTTP') })).default([]),
  messages: z.array(messageInteraction).default([]),
});

/** @throws VendorError naming the file when it cannot be read or is not a pact of version 2, 3 or 4 */
export async function readContract(file: string): Promise<Contract> {
  const name = path.basename(file);
  let json: unknown;
  try {
    json = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw new VendorError(`cannot read the pact ${file}: ${reasonOf(error)}`, { cause: error });
  }
  try {
    return parseContract(json, name);
  } catch (error) {
    throw new VendorError(`${file} is not a pact: ${reasonOf(error)}`, { cause: error });
  }
}

/** @throws ZodError when the JSON is not a pact */
export function parseContract(json: unknown, file: string): Contract {
  const pact = pactFile.parse(json);
  const http = pact.interactions.filter(({ type }) => type === 'Synchronous/HTTP');
  const messages = pact.interactions.filter(({ type }) => type === 'Asynchronous/Messages');
  return {
    consumer: pact.consumer.name,
    file,
    interactions: http.map((interaction) => toHttp(httpInteraction.parse(interaction))),
    messages: [...messages.map((message) => messageInteraction.parse(message)), ...pact.messages].map(
      ({ description, contents }) => ({ description, contents: readBody(contents, {}) }),
    ),
  };
}

function toHttp({ description, request, response }: z.output<typeof httpInteraction>): HttpInteraction {
  const headers = lowerCase(request.headers);
  const answerHeaders = lowerCase(response.headers);
  return {
    description,
    method: request.method.toLowerCase(),
    path: request.path,
    template: toTemplate(request.generators.path?.expression),
    query: typeof request.query === 'string' ? parseQuery(request.query) : request.query,
    headers,
    body: readBody(request.body, headers),
    status: response.status,
    answerHeaders,
    answer: readBody(response.body, answerHeaders),
  };
}

/** Pact writes `/api/v2/conversations/${conversationId}` where a provider state supplies a part of the path. */
function toTemplate(expression: string | undefined): string | undefined {
  return expression?.replaceAll(/\$\{([^}]+)\}/g, '{$1}');
}

function lowerCase(headers: Record<string, string[]>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, values]) => [name.toLowerCase(), values.join(', ')]),
  );
}

function parseQuery(query: string): Record<string, string[]> {
  const read = new URLSearchParams(query);
  return Object.fromEntries([...new Set(read.keys())].map((name) => [name, read.getAll(name)]));
}

const wrappedBody = z.strictObject({
  content: z.unknown(),
  contentType: z.string().optional(),
  encoded: z.union([z.boolean(), z.string()]).optional(),
  contentTypeHint: z.string().optional(),
});

/** Version 4 wraps a body in `{content, contentType, encoded}`; versions 2 and 3 have it bare. */
function readBody(body: unknown, headers: Record<string, string>): unknown {
  const wrapped = wrappedBody.safeParse(body);
  if (!wrapped.success || wrapped.data.contentType === undefined) {
    return typeof body === 'string' ? parseText(body, headers['content-type'] ?? '') : (body ?? undefined);
  }
  const { content, contentType, encoded } = wrapped.data;
  if (typeof content !== 'string') return content ?? undefined;
  const text = encoded === 'base64' || encoded === true ? Buffer.from(content, 'base64').toString() : content;
  return parseText(text, contentType);
}

function parseText(text: string, contentType: string): unknown {
  if (contentType.includes('x-www-form-urlencoded')) return Object.fromEntries(new URLSearchParams(text));
  try {
    return contentType.includes('json') ? JSON.parse(text) : text;
  } catch {
    // A contract may send broken JSON on purpose, to see it refused.
    return text;
  }
}
