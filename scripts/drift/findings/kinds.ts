export type Severity = 'error' | 'warning' | 'info';

interface KindRow {
  severity: Severity;
  /** In a few words, for headings and for SARIF's rule list. */
  title: string;
  /** What Cognigy would see. `%used%` and `%vendor%` stand for the two places, `%detail%` for the particulars. */
  effect: string;
  /** The nearest way out. */
  fix: string;
}

const ASK_ROLE =
  "Add the permission to the role of Cognigy's OAuth client before the release reaches your region.";

/** Every way in which a vendor document and a contract can disagree. An error turns the build red, a warning does not. */
const KINDS = {
  'operation-missing': {
    severity: 'error',
    title: 'operation gone',
    effect: 'Every call gets 404: the document has no %vendor%.',
    fix: 'Move the consumer to the successor named in the announcement, or drop the contract.',
  },
  'operation-deprecated': {
    severity: 'warning',
    title: 'operation deprecated',
    effect: 'Nothing yet. %vendor% is marked as deprecated and will go.',
    fix: 'Plan the move to the successor named in the description of the operation.',
  },
  'now-known': {
    severity: 'info',
    title: 'used and now documented',
    effect: 'What the contract uses and the earlier document did not know is now there: %detail%.',
    fix: 'Nothing to do.',
  },
  'parameter-missing': {
    severity: 'error',
    title: 'parameter gone',
    effect: 'The parameter %used% is ignored or refused, and what it asked for does not come back.',
    fix: 'Stop sending it, or read the value from another operation.',
  },
  'parameter-required': {
    severity: 'error',
    title: 'parameter newly required',
    effect: 'Calls get 400: %used% has to be sent and the contract does not send it.',
    fix: 'Send the parameter and record the contract again.',
  },
  'parameter-refused': {
    severity: 'error',
    title: 'parameter value refused',
    effect: 'Calls get 400: the value sent in %used% is not allowed (%detail%).',
    fix: 'Send a value that the document allows and record the contract again.',
  },
  'parameter-narrowed': {
    severity: 'warning',
    title: 'parameter narrowed',
    effect: 'Values of %used% that were accepted are refused (%detail%); those in the contract still pass.',
    fix: 'Check which values the consumer can send.',
  },
  'parameter-deprecated': {
    severity: 'warning',
    title: 'parameter deprecated',
    effect: 'Nothing yet. %used% is marked as deprecated and will go.',
    fix: 'Stop sending it.',
  },
  'request-media-type': {
    severity: 'error',
    title: 'request media type refused',
    effect: 'Calls get 415: %used% is not accepted (%detail%).',
    fix: 'Send the body in a media type that the document lists.',
  },
  'request-field-missing': {
    severity: 'error',
    title: 'request field gone',
    effect: 'The field %used% is ignored or refused: the document no longer has it.',
    fix: 'Send the value in the field that took its place.',
  },
  'request-field-required': {
    severity: 'error',
    title: 'request field newly required',
    effect: 'Calls get 400: %used% has to be sent and the contract does not send it.',
    fix: 'Send the field and record the contract again.',
  },
  'request-field-refused': {
    severity: 'error',
    title: 'request value refused',
    effect: 'Calls get 400: the value sent in %used% is not allowed (%detail%).',
    fix: 'Send a value that the document allows and record the contract again.',
  },
  'request-field-narrowed': {
    severity: 'warning',
    title: 'request field narrowed',
    effect: 'Values of %used% that were accepted are refused (%detail%); those in the contract still pass.',
    fix: 'Check which values the consumer can send.',
  },
  'field-deprecated': {
    severity: 'warning',
    title: 'field deprecated',
    effect: 'Nothing yet. %used% is marked as deprecated and will go.',
    fix: 'Stop using the field.',
  },
  'status-missing': {
    severity: 'error',
    title: 'success status gone',
    effect: 'The answer comes with another status than %used%.',
    fix: 'Accept the statuses that the document lists.',
  },
  'refusal-missing': {
    severity: 'warning',
    title: 'refusal no longer documented',
    effect: 'A refusal may come with another status than %used%.',
    fix: 'Handle the statuses that the document lists.',
  },
  'error-code-missing': {
    severity: 'warning',
    title: 'error code no longer documented',
    effect: 'A refusal may come with another code than %used%, and be handled as an unknown error.',
    fix: 'Handle the codes that the document lists for this status.',
  },
  'response-media-type': {
    severity: 'error',
    title: 'response media type changed',
    effect: 'The answer cannot be read: it no longer comes as %used% (%detail%).',
    fix: 'Read the media type that the document lists.',
  },
  'response-body-missing': {
    severity: 'error',
    title: 'response body gone',
    effect: 'The answer is empty where the consumer reads %used%.',
    fix: 'Read the value with another operation.',
  },
  'response-field-missing': {
    severity: 'error',
    title: 'response field gone',
    effect: 'The consumer reads %used% and finds nothing.',
    fix: 'Read the value from the field that took its place.',
  },
  'response-field-retyped': {
    severity: 'error',
    title: 'response field of another type',
    effect: 'The consumer reads %used% and finds something else (%detail%).',
    fix: 'Read the new form and record the contract again.',
  },
  'response-field-changed': {
    severity: 'warning',
    title: 'response field changed',
    effect: 'Values in %used% may look different (%detail%).',
    fix: 'Check what the consumer does with the value.',
  },
  'response-field-optional': {
    severity: 'warning',
    title: 'response field no longer certain',
    effect: '%used% may be absent (%detail%).',
    fix: 'Let the consumer cope with an answer that lacks it.',
  },
  'response-header-missing': {
    severity: 'warning',
    title: 'response header no longer documented',
    effect: 'The consumer reads %used% and may find nothing.',
    fix: 'Let the consumer cope with an answer that lacks it.',
  },
  'permission-added': {
    severity: 'error',
    title: 'permission newly required',
    effect: 'Calls get 403 until the role has it: %detail%.',
    fix: ASK_ROLE,
  },
  'scope-changed': {
    severity: 'warning',
    title: 'OAuth scope changed',
    effect: 'Where the organisation enforces scopes, user tokens get 403: %detail%.',
    fix: 'Ask for the scopes that the document lists.',
  },
  'authorization-missing': {
    severity: 'error',
    title: 'call without authorization',
    effect: 'Calls get 401: %vendor% wants a token and the contract sends none.',
    fix: 'Send the session token as bearer.',
  },
  'security-changed': {
    severity: 'error',
    title: 'authentication changed',
    effect: 'Calls get 401: %detail%.',
    fix: 'Authenticate in the way that the document names.',
  },
  'event-missing': {
    severity: 'error',
    title: 'event gone',
    effect: 'No such notification arrives any more: the document has no %vendor%.',
    fix: 'Learn about it in another way; see the topics that are available.',
  },
  'event-field-missing': {
    severity: 'error',
    title: 'event field gone',
    effect: 'The consumer reads %used% of the notification and finds nothing.',
    fix: 'Read the value from the field that took its place.',
  },
  'event-field-retyped': {
    severity: 'error',
    title: 'event field of another type',
    effect: 'The consumer reads %used% of the notification and finds something else (%detail%).',
    fix: 'Read the new form and record the contract again.',
  },
  'event-field-changed': {
    severity: 'warning',
    title: 'event field changed',
    effect: 'Values in %used% of the notification may look different (%detail%).',
    fix: 'Check what the consumer does with the value.',
  },
  'claim-missing': {
    severity: 'warning',
    title: 'correction without a target',
    effect: 'The mock offers what Genesys no longer has: %detail%.',
    fix: 'Remove or move the action in specs/genesys-cloud.overlay.yaml.',
  },
  'claim-contradicted': {
    severity: 'warning',
    title: 'correction contradicted',
    effect: 'The mock and Genesys disagree: %detail%.',
    fix: 'Correct the action in specs/genesys-cloud.overlay.yaml, with the document as its source.',
  },
} as const satisfies Record<string, KindRow>;

export type FindingKind = keyof typeof KINDS;

export const FINDING_KINDS = Object.keys(KINDS) as readonly FindingKind[];

export function kindRow(kind: FindingKind): KindRow {
  return KINDS[kind];
}
