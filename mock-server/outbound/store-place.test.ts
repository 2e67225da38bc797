import fs from 'node:fs';
import {
  copyFile,
  lstat,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { createServer } from 'node:net';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { ConfigError } from '../errors/config-error.ts';
import { DeliveryStore } from './delivery-store.ts';
import { DELIVERY } from './testing/stored-delivery.ts';

describe('the file of a webhook store', () => {
  let folder: string;
  let file: string;
  const errors: string[] = [];
  const stores: DeliveryStore[] = [];
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'store-'));
    file = join(folder, 'pending.jsonl');
    errors.length = 0;
  });
  afterEach(async () => {
    for (const store of stores.splice(0)) await store.close();
    await rm(folder, { recursive: true });
  });

  async function open(path = file) {
    const log = { info() {}, warn() {}, error: (line: string) => errors.push(line) };
    const store = new DeliveryStore(path, log);
    stores.push(store);
    await store.open();
    store.begin();
    return store;
  }
  const refusalOf = async (path = file) => {
    const error = await open(path).catch((thrown: unknown) => thrown);
    expect(error).to.be.instanceOf(ConfigError);
    return String(error);
  };

  it('is a regular one, not a folder or a socket', async () => {
    const socket = createServer();
    await new Promise<void>((resolve) => socket.listen(join(folder, 'socket'), resolve));

    expect(await refusalOf(folder)).to.include('is a folder; it must be a regular file');
    expect(await refusalOf(join(folder, 'socket'))).to.include('is a socket; it must be');
    expect((await lstat(join(folder, 'socket'))).isSocket()).to.equal(true);
    await new Promise((resolve) => socket.close(resolve));
  });

  it('is in a folder that is there', async () => {
    expect(await refusalOf(join(folder, 'none', 'pending.jsonl'))).to.include(
      'cannot be read and written: there is no such folder',
    );
  });

  for (const isThere of [true, false])
    it(`stays where a link leads to, ${isThere ? 'and' : 'also before it is made, and'} the link stays`, async () => {
      const link = join(folder, 'link');
      await symlink(file, link);
      if (isThere) await writeFile(file, `${JSON.stringify(DELIVERY)}\n`);
      const store = await open(link);

      store.add({ ...DELIVERY, sequence: 2 }, undefined);
      await store.close();

      expect((await lstat(link)).isSymbolicLink()).to.equal(true);
      expect(await readFile(file, 'utf8'))
        .to.include('"sequence":2')
        .and.include('kept');
    });

  it('is for one mock at a time, which is named to others, also by way of a link', async () => {
    await symlink(file, join(folder, 'link'));
    const first = await open();

    for (const path of [file, join(folder, 'link')])
      expect(await refusalOf(path)).to.include('is in use by a mock of this very process since 20');
    await first.close();
    await open();
  });

  const other = {
    pid: process.ppid,
    host: hostname(),
    start: '1',
    since: '2026-01-15T09:30:00.000Z',
    key: 'k',
  };
  for (const [what, holder, secondsAgo, isTaken] of [
    ['a process that is gone', { ...other, pid: 4_194_304 + 1 }, 0, false],
    ['a process with the id of one that is gone', other, 0, process.platform !== 'linux'],
    ['another machine', { ...other, host: 'elsewhere' }, 0, true],
    ['another machine that is gone', { ...other, host: 'elsewhere' }, 21, false],
    ['nobody knows whom', 'nonsense', 0, true],
    ['nobody knows whom, for long', 'nonsense', 21, false],
  ] as const)
    it(`is ${isTaken ? 'left to' : 'taken over from'} ${what}`, async () => {
      await writeFile(`${file}.lock`, JSON.stringify(holder));
      const then = Date.now() / 1000 - secondsAgo;
      await utimes(`${file}.lock`, then, then);

      if (isTaken) expect(await refusalOf()).to.include('is in use by');
      else await (await open()).close();

      expect(await readdir(folder)).to.deep.equal([
        'pending.jsonl',
        ...(isTaken ? ['pending.jsonl.lock'] : []),
      ]);
    });

  it('is refused where its lock is a link to nothing', async () => {
    await symlink(join(folder, 'nothing'), `${file}.lock`);

    expect(await refusalOf()).to.include('is in use by another mock');
  });

  for (const [what, harm] of [
    ['deleted', () => rm(file)],
    ['deleted with its lock', () => Promise.all([rm(file), rm(`${file}.lock`)])],
    ['emptied', () => writeFile(file, '')],
    ['moved', () => rename(file, join(folder, 'elsewhere'))],
    ['replaced', () => copyFile(file, `${file}~`).then(() => rename(`${file}~`, file))],
  ] as const)
    it(`has all again with the next webhook when it was ${what}`, async () => {
      const store = await open();
      store.add(DELIVERY, undefined);
      await harm();

      store.add({ ...DELIVERY, sequence: 2 }, undefined);

      const rows = (await readFile(file, 'utf8')).trimEnd().split('\n');
      expect(rows.map((row) => JSON.parse(row).sequence)).to.deep.equal([1, 2]);
      expect(await readdir(folder)).to.include('pending.jsonl.lock');
    });

  it('has all again at the end when it was deleted, and nothing when it was replaced and all is done', async () => {
    const store = await open();
    store.add(DELIVERY, undefined);
    await copyFile(file, `${file}~`);
    await rename(`${file}~`, file);
    store.finish(DELIVERY);
    expect(await readFile(file, 'utf8')).to.equal('');

    store.add({ ...DELIVERY, sequence: 2 }, undefined);
    await rm(file);
    await store.close();

    expect(await readFile(file, 'utf8')).to.include('"sequence":2');
  });

  it('is left to another mock that took it when the lock was deleted', async () => {
    const first = await open();
    first.add(DELIVERY, undefined);
    await rm(`${file}.lock`);
    const second = await open();
    second.add({ ...DELIVERY, sequence: 20 }, undefined);

    first.add({ ...DELIVERY, sequence: 3 }, undefined);

    expect(await readFile(file, 'utf8'))
      .to.include('"sequence":20')
      .and.not.include('"sequence":3');
    expect(errors).to.have.length(1);
  });

  it('has no leftovers of writes that were cut off beside it', async () => {
    const names = [
      'pending.jsonl.tmp',
      'pending.jsonl.0de0ae05-5555-4aaa-8bbb-000000000001.tmp',
      'pending.tmp',
    ];
    for (const name of names) await writeFile(join(folder, name), '');

    await (await open()).close();

    expect(await readdir(folder)).to.deep.equal(['pending.jsonl', 'pending.tmp']);
  });

  it('has all, and nothing beside it, after its disk was full, which is told once', async () => {
    const store = await open();
    const { writeSync } = fs;
    store.add(DELIVERY, undefined);
    fs.writeSync = (descriptor: number, bytes: NodeJS.ArrayBufferView | string) => {
      writeSync(descriptor, bytes as Buffer, 0, 5);
      throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
    };
    try {
      for (let sequence = 2; sequence < 5; sequence++) store.add({ ...DELIVERY, sequence }, undefined);
    } finally {
      fs.writeSync = writeSync;
    }
    expect(await readFile(file, 'utf8')).to.equal(`${await firstLine()}\n`);
    expect(await readdir(folder)).to.deep.equal(['pending.jsonl', 'pending.jsonl.lock']);
    expect(errors).to.have.length(1);

    await store.close();

    const rows = (await readFile(file, 'utf8')).trimEnd().split('\n');
    expect(rows.map((row) => JSON.parse(row).sequence)).to.deep.equal([1, 2, 3, 4]);
  });
  const firstLine = async () => (await readFile(file, 'utf8')).split('\n')[0];
});
