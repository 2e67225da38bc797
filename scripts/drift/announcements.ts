import { readFile } from 'node:fs/promises';
import { XMLParser } from 'fast-xml-parser';
import * as z from 'zod';
import { reasonOf } from '../../mock-server/cli/index.ts';
import { download } from '../releases/download.ts';
import { VendorError } from '../releases/vendor-error.ts';
import type { Announcement } from './findings/finding.ts';

/** An entry of the vendor's change feed. */
export interface FeedEntry extends Announcement {
  /** What it says, markup included. */
  text: string;
}

const oneOrMany = <T extends z.ZodType>(item: T) =>
  z.union([z.array(item), item.transform((one) => [one])]).default([]);

const rss = z.object({
  rss: z.object({
    channel: z.object({
      item: oneOrMany(
        z.looseObject({
          title: z.coerce.string(),
          link: z.coerce.string(),
          pubDate: z.coerce.string().default(''),
          description: z.coerce.string().default(''),
        }),
      ),
    }),
  }),
});

/** @see https://www.jsonfeed.org/version/1.1/ */
const jsonFeed = z.object({
  items: z.array(
    z.looseObject({
      title: z.string().default(''),
      url: z.string(),
      date_published: z.string().default(''),
      content_text: z.string().default(''),
      content_html: z.string().default(''),
    }),
  ),
});

/**
 * Reads a change feed, RSS 2.0 or JSON Feed, from an address or a file.
 *
 * @throws VendorError when it cannot be had or is neither
 */
export async function readAnnouncements(source: string): Promise<FeedEntry[]> {
  const text = /^https?:\/\//.test(source) ? await download(source) : await readLocal(source);
  try {
    return text.trimStart().startsWith('{')
      ? fromJson(JSON.parse(text))
      : fromRss(new XMLParser().parse(text));
  } catch (error) {
    throw new VendorError(`${source} is neither an RSS nor a JSON feed`, { cause: error });
  }
}

async function readLocal(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((error: unknown) => {
    throw new VendorError(`cannot read ${file}: ${reasonOf(error)}`, { cause: error });
  });
}

function fromRss(feed: unknown): FeedEntry[] {
  return rss.parse(feed).rss.channel.item.map(({ title, link, pubDate, description }) => ({
    title,
    url: link,
    date: toDate(pubDate),
    text: description,
  }));
}

function fromJson(feed: unknown): FeedEntry[] {
  return jsonFeed.parse(feed).items.map(({ title, url, date_published, content_text, content_html }) => ({
    title,
    url,
    date: toDate(date_published),
    text: `${content_text}${content_html}`,
  }));
}

function toDate(text: string): string {
  const at = Date.parse(text);
  return Number.isNaN(at) ? '' : new Date(at).toISOString().slice(0, 10);
}

/**
 * The newest entry that names the operation or the resource which a finding is about.
 *
 * @param place in the vendor's document, such as `POST /api/v2/webchat/guest/conversations`
 */
export function matchAnnouncement(entries: readonly FeedEntry[], place: string): Announcement | undefined {
  const paths = place.split(/[\s,]+/).filter((word) => word.startsWith('/api/'));
  const matching = entries.filter(({ title, text }) =>
    paths.some((path) => mentions(`${title} ${text}`, path)),
  );
  const newest = matching.toSorted((one, other) => other.date.localeCompare(one.date)).at(0);
  return newest && { title: newest.title, url: newest.url, date: newest.date };
}

/** A resource such as `/api/v2/webchat/guest/conversations` stands for its operations; a shorter path only for itself. */
function mentions(text: string, path: string): boolean {
  const resource = path.split('/{')[0] ?? path;
  const isSpecific = resource.split('/').length > 4;
  const name = isSpecific ? resource : unnamed(path);
  const next = isSpecific ? /^[\w-]/ : /^[\w/-]/;
  const parts = unnamed(text).split(name);
  return parts.slice(1).some((rest) => !next.test(rest));
}

const unnamed = (path: string): string => path.replaceAll(/\{[^}]*\}/g, '{}');
