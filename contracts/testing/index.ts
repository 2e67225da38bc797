/** What tests outside of the contracts use. Only tests and folders named `testing` may import it. */
export { type Alterations, SIGNATURE_SECRET, type StandIn, startStandIn } from '../live/testing/stand-in.ts';
export type { Inspect, RelayedAnswer, RelayedRequest } from '../replay/relay.ts';
