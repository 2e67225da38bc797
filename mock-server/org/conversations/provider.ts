/** The media service that conversations and detail events name as their provider (inferred). */
export const PROVIDER = 'PureCloud Messaging';
