import { once } from 'node:events';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import * as z from 'zod';
import { codeOf } from '../../base/code-of.ts';
import { folderOfAll, type Places, placesOf } from './places.ts';

const recordSchema = z.object({ pid: z.number(), url: z.url() });

/** What is written down of a mock in the background. */
export type DetachedRecord = z.infer<typeof recordSchema>;

/** A mock in the background that runs. */
export interface Running extends DetachedRecord {
  readonly places: Places;
  /** To the mock: what is written to it asks the mock to end, and it is closed when the mock has. */
  readonly connection: Socket;
}

/** Finds the mocks in the background, and clears away what others have left that were killed. */
export async function findRunning(): Promise<Running[]> {
  const found = await Promise.all(idsOfAll().map(find));
  return found.filter((running) => running !== undefined);
}

async function find(id: string): Promise<Running | undefined> {
  const places = placesOf(id);
  const record = readRecord(places.record);
  const connection = record === undefined ? undefined : await reach(places.socket);
  if (record !== undefined && connection !== undefined) return { ...record, places, connection };
  forget(places);
  return undefined;
}

/** Removes what a mock that was killed has left. Its log stays. */
export function forget({ record, socket }: Places): void {
  rmSync(record, { force: true });
  if (process.platform !== 'win32') rmSync(socket, { force: true });
}

function idsOfAll(): string[] {
  try {
    return readdirSync(folderOfAll()).flatMap((name) => /^(.+)\.json$/.exec(name)?.[1] ?? []);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
}

function readRecord(file: string): DetachedRecord | undefined {
  try {
    return recordSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}

/** Only a process that runs takes a connection. */
async function reach(socket: string): Promise<Socket | undefined> {
  const connection = connect(socket);
  try {
    await once(connection, 'connect');
    return connection.on('error', () => {}).unref();
  } catch {
    return undefined;
  }
}
