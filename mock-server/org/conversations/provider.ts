/** The media service that detail events and conversations name as their provider (inferred). */
export const PROVIDER = 'PureCloud Messaging';
