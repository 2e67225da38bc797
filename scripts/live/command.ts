import { parseArgs } from 'node:util';
import { listOf, type Plan, planReplay } from '../../contracts/live/plan.ts';
import { type Outcome, replayLive } from '../../contracts/live/replay-live.ts';
import { Secrets } from '../../contracts/live/secrets.ts';
import {
  hostsOf,
  missingSettings,
  readSettings,
  SETTING_NAMES,
  SETTINGS,
  type Settings,
} from '../../contracts/live/settings.ts';
import { pactFiles } from '../../contracts/pacts.ts';
import { type Command, PROCESS_SHELL, plainReason, runCommand, type Shell } from '../drift/cli.ts';

const HELP = `Replays the recorded pacts on a real Genesys Cloud organisation, with Prism as the referee between the two.

Usage: npm run verify:live [-- [--dry-run] [--allow-writes]]

  --dry-run       only lists what would be replayed, and what is left out and why; calls nobody
  --allow-writes  also replays what changes something: messages open conversations, which agents may be alerted to,
                  handovers hand over, notification channels are opened. Without it only GET, HEAD and what is about
                  the run's own tokens, all of which are ended when it is over. Nothing is ever deleted or hung up.

Settings, all from the environment; the first three are needed, an interaction that needs another is left out without
${SETTING_NAMES.map((name) => `  ${name.padEnd(32)}${SETTINGS[name].about}`).join('\n')}

Nothing that is printed holds a secret: neither those above, nor tokens, nor what answers give away.

Examples
  npm run verify:live -- --dry-run
  GENESYS_DOMAIN=mypurecloud.de GENESYS_CLIENT_ID=... GENESYS_CLIENT_SECRET=... npm run verify:live
  GENESYS_QUEUE_ID=... GENESYS_CONVERSATION_ID=... npm run verify:live -- --allow-writes

Exit codes
  0  everything that was replayed holds, and the referee found nothing against the specification
  1  something does not
  2  could not tell: bad usage, settings missing, no pact, no answer
`;

const OPTIONS = {
  'dry-run': { type: 'boolean', default: false },
  'allow-writes': { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

/** The longest problem that is shown whole; a report about a listing could hold all of it. */
const PROBLEM_LENGTH = 300;

/** @param env where the settings are; nothing else of it is read */
export function verifyLiveWith(env: Readonly<Record<string, string | undefined>>): Command {
  return async (args, { pactsFolder, ...shell }) => {
    const { values } = parseArgs({ args, options: OPTIONS });
    if (values.help) {
      shell.out(HELP);
      return 0;
    }
    const settings = readSettings(env);
    const plan = planReplay(pactFiles(pactsFolder), { settings, allowWrites: values['allow-writes'] });
    if (values['dry-run']) {
      shell.out(describePlan(plan, settings));
      return 0;
    }
    mustSuffice(plan, settings);
    return replay(plan, settings, shell);
  };
}

function mustSuffice({ interactions }: Plan, settings: Settings): void {
  const missing = missingSettings(settings);
  if (missing.length === 1) throw new Error(`${listOf(missing)} is not set; --help says what it is for.`);
  if (missing.length > 1) throw new Error(`${listOf(missing)} are not set; --help says what they are for.`);
  if (interactions.length === 0) throw new Error('There is nothing to replay; --dry-run says why.');
}

async function replay(plan: Plan, settings: Settings, shell: Pick<Shell, 'out' | 'err'>): Promise<number> {
  const secrets = new Secrets(settings);
  const out = (text: string): void => shell.out(secrets.redact(text));
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
    shell.err(`${secrets.redact(plainReason(error))}\n`);
    return 2;
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

if (import.meta.main) {
  process.exitCode = await runCommand(verifyLiveWith(process.env), process.argv.slice(2), PROCESS_SHELL);
}
