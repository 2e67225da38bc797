import { existsSync, readdirSync } from 'node:fs';
import { CACHE_FOLDER } from './vendor-document.ts';

/** Tells whether a release can be had without the network; releases fetched later are not noticed. */
export function cachedReleases(): (version: string) => boolean {
  const names = existsSync(CACHE_FOLDER) ? readdirSync(CACHE_FOLDER) : [];
  return (version) => names.some((name) => name === `sdk-${version}` || name.startsWith(`sdk-${version}.`));
}
