import type { CreateService, Scene, SceneOptions } from './scene.ts';

/**
 * A defect that handovers to Genesys Cloud have had in the field, as a story that can be played again. To add one, add a file
 * `<name>.incident.ts` to this folder that exports an `incident`: `incidents.test.ts` finds it.
 */
export interface Incident extends SceneOptions {
  /** What the people in the chat noticed, as a sentence. */
  readonly title: string;
  /** The Cognigy.AI releases whose notes mention it, e.g. `4.88`. */
  readonly releases: readonly string[];
  /** The service with the mistake, otherwise like ours. */
  readonly naive: CreateService;
  /** Plays the story. @throws Error when people notice the defect */
  readonly play: (scene: Scene) => Promise<void>;
  /** A part of the error that the naive service fails with, so that it fails for this reason and no other. */
  readonly symptom: string;
}
