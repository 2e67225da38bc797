import { Option } from 'commander';
import {
  hostsOf,
  listOf,
  missingSettings,
  type Outcome,
  PACT_CLI,
  type Plan,
  PRISM,
  pactFiles,
  planReplay,
  readSettings,
  replayLive,
  SETTING_NAMES,
  SETTINGS,
  Secrets,
  type Settings,
} from '../../contracts/index.ts';
import {
  type CommandContext,
  type CommandDefinition,
  CommandError,
  type ExitCode,
  reasonOf,
  requirePackages,
} from '../../mock-server/cli/index.ts';
import { PACTS_ENVIRONMENT, recordedPacts } from '../pacts/recorded-pacts.ts';

/** The longest problem that is shown whole; a report about a listing could hold all of it. */
const PROBLEM_LENGTH = 300;

interface VerifyLiveOptions {
  readonly dryRun?: true;
  readonly allowWrites?: true;
}

export const verifyLive: CommandDefinition<VerifyLiveOptions> = {
  name: 'verify-live',
  description:
    'Replays the recorded pacts on a real Genesys Cloud organisation, with Prism as the referee between the two.',
  options: [
    new Option('--dry-run', 'only lists what would be replayed, and what is left out and why; calls nobody'),
    new Option(
      '--allow-writes',
      'also replays what changes something: messages open conversations, which agents may be alerted to, handovers hand over, ' +
        "notification channels are opened. Without it only GET, HEAD and what is about the run's own tokens, all of which are " +
        'ended when it is over. Nothing is ever deleted or hung up.',
    ),
  ],
  environment: {
    ...Object.fromEntries(SETTING_NAMES.map((name) => [name, SETTINGS[name].about])),
    ...PACTS_ENVIRONMENT,
  },
  notes:
    'The first three variables are needed; an interaction that needs another one is left out where that is not set. Nothing that ' +
    'is printed holds a secret: neither those above, nor tokens, nor what answers give away.',
  examples: [
    'genesys-mock verify-live --dry-run',
    'GENESYS_DOMAIN=mypurecloud.de GENESYS_CLIENT_ID=... GENESYS_CLIENT_SECRET=... genesys-mock verify-live',
    'GENESYS_QUEUE_ID=... GENESYS_CONVERSATION_ID=... genesys-mock verify-live --allow-writes',
  ],
  exitCodes: {
    0: 'everything that was replayed holds, and the referee found nothing against the specification',
    1: 'something does not',
    2: 'could not tell: bad usage, settings missing, no pact, no answer',
  },
  async run(context, { dryRun, allowWrites = false }) {
    const settings = readSettings(context.env);
    await recordedPacts(context);
    const plan = planReplay(pactFiles(context.pactsFolder), { settings, allowWrites });
    if (dryRun === true) {
      context.out(describePlan(plan, settings));
      return 0;
    }
    mustSuffice(plan, settings);
    requirePackages('genesys-mock verify-live', [PRISM, PACT_CLI], context.project);
    return replay(plan, settings, context);
  },
};

function mustSuffice({ interactions }: Plan, settings: Settings): void {
  const missing = missingSettings(settings);
  if (missing.length === 1)
    throw new CommandError(`${listOf(missing)} is not set; --help says what it is for.`);
  if (missing.length > 1)
    throw new CommandError(`${listOf(missing)} are not set; --help says what they are for.`);
  if (interactions.length === 0) throw new CommandError('There is nothing to replay; --dry-run says why.');
}

async function replay(plan: Plan, settings: Settings, context: CommandContext): Promise<ExitCode> {
  const secrets = new Secrets(settings);
  const out = (text: string): void => context.out(secrets.redact(text));
  const hosts = hostsOf(settings);
  const outcomes: Outcome[] = [];
  out(describeLeftOut(plan));
  try {
    await replayLive({
      interactions: plan.interactions,
      hosts,
      settings,
      secrets,
      onStart: ({ id, name }) => out(`Replaying on ${name} (${id}), ${hosts.api}\n`),
      onOutcome: (outcome) => {
        outcomes.push(outcome);
        out(describeOutcome(outcome, secrets));
      },
    });
  } catch (error) {
    throw new CommandError(secrets.redact(reasonOf(error)));
  }
  const count = (verdict: Outcome['verdict']): number =>
    outcomes.filter((outcome) => outcome.verdict === verdict).length;
  out(
    `${outcomes.length} replayed: ${count('holds')} hold, ${count('fails')} fail, ` +
      `${count('untold')} without an answer that tells; ${plan.leftOut.length} left out\n`,
  );
  if (count('fails') > 0) return 1;
  return count('untold') > 0 ? 2 : 0;
}

function describeOutcome({ description, verdict, problems }: Outcome, secrets: Secrets): string {
  // Redacted before they are cut: half a secret would not be recognised.
  const lines = problems.map((problem) => {
    const line = secrets.redact(problem).replaceAll(/\s+/g, ' ');
    return line.length > PROBLEM_LENGTH ? `${line.slice(0, PROBLEM_LENGTH)}...` : line;
  });
  return [`${verdict.padEnd(8)}${description}`, ...lines.map((line) => `          ${line}`), ''].join('\n');
}

function describePlan(plan: Plan, settings: Settings): string {
  const missing = missingSettings(settings);
  const lines = [
    `Would replay ${plan.interactions.length}`,
    ...plan.interactions.map(({ description }) => `  ${description}`),
    ...(missing.length === 0 ? [`on ${hostsOf(settings).api}`] : [`once ${listOf(missing)} are set`]),
    '',
  ];
  return lines.join('\n') + describeLeftOut(plan);
}

function describeLeftOut({ leftOut }: Plan): string {
  const reasons = Map.groupBy(leftOut, ({ why }) => why);
  const lines = [...reasons].flatMap(([why, rows]) => [
    `  ${why}:`,
    ...rows.map(({ description }) => `    ${description}`),
  ]);
  return [`Left out ${leftOut.length}`, ...lines, ''].join('\n');
}
