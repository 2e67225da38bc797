/** The two parties of the pacts, as a Pact Broker knows them. */
export const CONSUMER = 'Cognigy';
export const PROVIDER = 'Genesys Cloud';

/** The consumer of Guest Chat, which Genesys has removed: its pact can be compared with releases, and cannot be verified. */
export const RETIRED_CONSUMER = 'Cognigy Guest Chat';
