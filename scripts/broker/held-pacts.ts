import path from 'node:path';
import { PROVIDER } from '../../contracts/index.ts';
import { type HalClient, type Link, linkOf, linksOf, type Resource } from './hal.ts';
import { readPactFiles } from './pact-files.ts';

/** A pact in the broker, where versions with the same content share one, or in a file. */
export interface HeldPact {
  readonly consumer: string;
  /** Newest consumer version with this content; of a file its name. */
  readonly version: string;
  readonly resource: Resource;
}

/** Every pact that consumers have published for the vendor: any of them may ask `can-i-deploy`. */
export async function fetchHeldPacts(client: HalClient): Promise<HeldPact[]> {
  const held = new Map<string, HeldPact>();
  for (const { href } of await listPacts(client)) {
    const resource = await client.get(href);
    held.set(linkOf(resource, 'pb:publish-verification-results'), {
      consumer: linksOf(resource, 'pb:consumer')[0]?.name ?? '',
      version: linksOf(resource, 'pb:consumer-version')[0]?.name ?? '',
      resource,
    });
  }
  return [...held.values()];
}

/** Pacts in files, as a broker would hold them. @throws CommandError when a file is not a pact */
export async function readHeldPacts(files: readonly string[]): Promise<HeldPact[]> {
  const pacts = await readPactFiles(files);
  return pacts.map(({ file, consumer, content }) => ({
    consumer,
    version: path.basename(file),
    resource: { _links: {}, ...content },
  }));
}

/** The names of all consumers that have published a pact for the vendor, each once. */
export async function fetchConsumers(client: HalClient): Promise<string[]> {
  const links = await listPacts(client);
  return [...new Set(links.map(({ name = '' }) => name))];
}

async function listPacts(client: HalClient): Promise<Link[]> {
  const index = await client.index();
  const listing = await client.get(linkOf(index, 'pb:provider-pacts', { provider: PROVIDER }));
  return linksOf(listing, 'pb:pacts');
}
