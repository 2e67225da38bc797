import type { Organization } from '../../mock-server/index.ts';
import type { HandoverParts, HandoverService } from '../cognigy/service/handover-service.ts';
import type { Scene } from './scene.ts';

/** Builds one replica of a handover service. */
export type CreateService = (parts: HandoverParts) => HandoverService;

/**
 * A defect that handovers to Genesys Cloud have had in the field, as a story that can be played again. To add one, add a file
 * `<name>.incident.ts` to this folder that exports an `incident`: `incidents.test.ts` finds it.
 */
export interface Incident {
  /** What the people in the chat noticed, as a sentence. */
  readonly title: string;
  /** The Cognigy.AI releases whose notes mention it, e.g. `4.88`. */
  readonly releases: readonly string[];
  /** Changes the organisation before the story begins. */
  readonly organization?: (organization: Organization) => Organization;
  /** How many replicas of the service take turns at the endpoint; one when left out. */
  readonly replicas?: number;
  /** The service with the mistake, otherwise like ours. */
  readonly naive: CreateService;
  /** Plays the story. @throws Error when people notice the defect */
  readonly play: (scene: Scene) => Promise<void>;
  /** A part of the error that the naive service fails with, so that it fails for this reason and no other. */
  readonly symptom: string;
}
