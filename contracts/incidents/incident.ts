import type { GenesysMock } from '../../mock-server/index.ts';
import type { HandoverParts, HandoverService } from '../cognigy/service/handover-service.ts';
import type { Scene } from './scene.ts';

/** Builds one replica of a handover service. */
export type CreateService = (parts: HandoverParts) => HandoverService;

export type Organization = GenesysMock['organization'];

/**
 * A defect that handovers to Genesys Cloud have had in the field, as a story that can be played again. To add one, add a file
 * `<name>.incident.ts` to this folder that exports one of these as `incident`: the runner finds it.
 */
export interface Incident {
  /** What the people in the chat noticed, as a sentence. */
  readonly title: string;
  /** The Cognigy.AI releases whose notes tell of it, e.g. `4.88`. */
  readonly releases: readonly string[];
  /** What has to be so before the story begins, beyond the scene's own organisation. */
  readonly organization?: (organization: Organization) => Organization;
  /** How many replicas of the service take turns at the endpoint; one when left out. */
  readonly replicas?: number;
  /** The service with the mistake, and with nothing else. */
  readonly naive: CreateService;
  /** Plays the story. @throws Error when somebody notices something */
  readonly play: (scene: Scene) => Promise<void>;
  /** What the naive service's failure says: it has to fail for this reason and no other. */
  readonly symptom: string;
}
