import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { AssertionError, expect } from 'chai';
import { HandoverService } from '../cognigy/service/handover-service.ts';
import type { Incident } from './incident.ts';
import { type CreateService, Scene } from './scene.ts';

const PAGE = readFileSync(path.join(import.meta.dirname, 'README.md'), 'utf8');
const FILES = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.incident.ts'));

const ours: CreateService = (parts) => new HandoverService(parts);

describe('the incidents', () => {
  it('are those that the README lists', () => {
    const listed = [...PAGE.matchAll(/^\| `(\S+\.incident\.ts)`/gm)].map(([, name]) => name);

    expect(listed.sort()).to.deep.equal([...FILES].sort());
  });

  it('have a template in the README that is one of them, unchanged', () => {
    const template = readFileSync(path.join(import.meta.dirname, 'decline.incident.ts'), 'utf8');

    expect(PAGE).to.include(`\`\`\`ts\n${template}\`\`\``);
  });
});

for (const file of FILES.sort()) {
  const { incident }: { incident: Incident } = await import(path.join(import.meta.dirname, file));

  describe(`${incident.title} (${incident.releases.join(', ') || 'documented limit'})`, () => {
    it('happens to a service that makes the mistake', async () => {
      const failure = await playedWith(incident, incident.naive);

      expect(failure?.message).to.include(incident.symptom);
    });

    it('does not happen to ours', async () => {
      const failure = await playedWith(incident, ours);

      if (failure !== undefined) throw failure;
    });
  });
}

/** @returns what went wrong, if anything did */
async function playedWith(incident: Incident, create: CreateService): Promise<Error | undefined> {
  await using scene = await Scene.set(incident, create);
  try {
    await incident.play(scene);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new AssertionError(String(error));
  }
}
