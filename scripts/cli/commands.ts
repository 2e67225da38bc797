import type { ListedCommands } from './listed-command.ts';

/** Every command of `genesys-mock`, in the order of its help. A new one is one more row. */
export const COMMANDS: ListedCommands = {
  start: {
    what: 'start the mock; what is done when no command is named',
    load: async () => (await import('../../mock-server/cli/index.ts')).start,
  },
  stop: {
    what: 'end a mock that was started with --detach',
    load: async () => (await import('../../mock-server/cli/index.ts')).loadStop(),
  },
  exec: {
    what: 'run a command with a mock of its own',
    load: async () => (await import('../../mock-server/cli/index.ts')).loadExec(),
  },
  trust: {
    what: 'say how clients are made to trust the authority of a mock with --tls',
    load: async () => (await import('../../mock-server/cli/index.ts')).loadTrust(),
  },
  demo: {
    what: 'tell a story about a handover',
    load: async () => (await import('../demo/command.ts')).demo,
  },
  drift: {
    what: "ask whether today's Genesys would still accept what Cognigy sends",
    load: async () => (await import('../drift/commands/drift.ts')).drift,
  },
  bisect: {
    what: 'find the first release of Genesys that breaks a contract',
    load: async () => (await import('../drift/commands/bisect.ts')).bisect,
  },
  verify: {
    what: 'replay pacts on the mock',
    load: async () => (await import('../broker/commands/verify.ts')).verify,
  },
  'verify-live': {
    what: 'replay pacts on a real organisation',
    load: async () => (await import('../live/command.ts')).verifyLive,
  },
  publish: {
    what: 'publish pacts to a Pact Broker',
    load: async () => (await import('../broker/commands/publish.ts')).publish,
  },
  'record-release': {
    what: 'publish what a release of Genesys makes of the pacts in a broker',
    load: async () => (await import('../broker/commands/record-release.ts')).recordRelease,
  },
  'can-i-deploy': {
    what: 'ask a broker whether a commit goes with what is deployed',
    load: async () => (await import('../broker/commands/can-i-deploy.ts')).canIDeploy,
  },
  'record-deployment': {
    what: 'tell a broker that a commit is deployed',
    load: async () => (await import('../broker/commands/record-deployment.ts')).recordDeployment,
  },
  completion: {
    what: 'print the script with which a shell completes commands and options',
    load: async () => (await import('./completion/command.ts')).completionOf(COMMANDS),
  },
};
