import { expect } from 'chai';
import { Argument, Option } from 'commander';
import { runHere } from '../testing/run-here.ts';
import { CommandError } from './command-error.ts';
import type { CommandDefinition } from './definition.ts';
import { wholeNumber } from './numbers.ts';

interface GreetOptions {
  readonly times: number;
  readonly loud?: true;
}

/** Greets somebody, or fails in the way that the name says. */
const greet: CommandDefinition<GreetOptions> = {
  name: 'greet',
  description: 'Greets somebody.',
  arguments: [new Argument('<name>', 'who').choices(['Ann', 'refusal', 'defect', 'request'])],
  options: [
    new Option('--times <number>', 'how often').argParser(wholeNumber(1)).default(1),
    new Option('--loud', 'in capitals'),
  ],
  environment: { GREETING_SECRET: 'never printed' },
  notes: 'Nobody is greeted twice.',
  examples: ['npm run greet -- Ann'],
  exitCodes: { 0: 'greeted', 1: 'refused', 2: 'bad usage' },
  secretsIn: ({ GREETING_SECRET = '' }) => [GREETING_SECRET],
  async run({ out, err, env }, { times, loud }, name) {
    if (name === 'refusal') throw new CommandError('Nobody wants to be greeted.', 1);
    if (name === 'defect') throw new TypeError('a defect\n  with details');
    if (name === 'request') throw new TypeError('fetch failed', { cause: new Error('connection refused') });
    out(`${loud === true ? name?.toUpperCase() : name} `.repeat(times));
    err(`${env.GREETING_SECRET} ${encodeURIComponent(env.GREETING_SECRET ?? '')}`);
    return 0;
  },
};

const env = { GREETING_SECRET: 'open / sesame' };

describe('a command', () => {
  it('is given its arguments, options and defaults', async () => {
    const once = await runHere(greet, ['Ann'], { env });
    const loud = await runHere(greet, ['--times', '2', 'Ann', '--loud'], { env });

    expect(once).to.include({ code: 0, out: 'Ann ' });
    expect(loud).to.include({ code: 0, out: 'ANN ANN ' });
  });

  it('prints no secret, in whichever form', async () => {
    const { err } = await runHere(greet, ['Ann'], { env });

    expect(err).to.equal('*** ***');
  });

  it('prints nothing that a terminal obeys, whichever texts it was given', async () => {
    const hostile = 'red \x1b[31m\x9b2J \x07\r turned \u202e\u2066 lines \u2028\x85\n\ttab é 😀';
    const echo: CommandDefinition = {
      ...greet,
      options: [],
      async run({ out, err }) {
        out(`${hostile}\n`);
        err(JSON.stringify({ hostile }));
        throw new CommandError(hostile);
      },
    };

    const { out, err } = await runHere(echo, ['Ann'], { env });

    expect(out).to.equal(
      'red \\u001b[31m\\u009b2J \\u0007\\u000d turned \\u202e\\u2066 lines \\u2028\\u0085\n\ttab é 😀\n',
    );
    expect(err).to.not.match(/[^\P{Cc}\n\t]|[\p{Bidi_Control}\u2028]/u);
    expect(JSON.parse(err.slice(0, err.indexOf('}') + 1))).to.deep.equal({ hostile });
  });

  it('prints addresses that it was given without their secrets', async () => {
    const echo: CommandDefinition = {
      ...greet,
      arguments: [new Argument('<name>')],
      async run({ out, env: { GENESYS_MOCK_SPEC } }, _options, name) {
        out(`${name} and ${GENESYS_MOCK_SPEC}\n`);
        throw new CommandError(`${name} cannot be read.`);
      },
    };
    const [address, spec] = [
      'https://a.example/x?sig=walks-the-cat',
      'https://ann:walks-the-dog@a.example/x',
    ];

    const { out, err } = await runHere(echo, [address], { env: { ...env, GENESYS_MOCK_SPEC: spec } });

    const masked = 'https://a.example/x?sig=wal… (13 characters)';
    expect(out).to.equal(`${masked} and https://ann… (17 characters)@a.example/x\n`);
    expect(err).to.equal(`${masked} cannot be read.\n`);
  });

  for (const [args, reason] of [
    [['Ann', '--loudly'], "Unknown option '--loudly' (Did you mean --loud?)"],
    [['Ann', '--token=walks-the-dog'], "Unknown option '--token'"],
    [
      ['Ann', 'https://ann:walks-the-dog@a.example/x'],
      'Too many arguments. Expected 1 argument but got 2: Ann, https://ann… (17 characters)@a.example/x.',
    ],
    [[], "Missing required argument 'name'"],
    [['Ann', 'Ben'], 'Too many arguments. Expected 1 argument but got 2: Ann, Ben.'],
    [['Ann', '--times'], "Option '--times <number>' argument missing"],
    [
      ['Ann', '--times', 'x'],
      "Option '--times <number>' argument 'x' is invalid. It is not a whole number from 1 up.",
    ],
  ] as const) {
    it(`says on one line what is wrong with the usage: ${args.join(' ') || 'no argument'}`, async () => {
      const ran = await runHere(greet, args, { env });

      expect(ran).to.include({ code: 2, out: '', err: `${reason}\n` });
    });
  }

  for (const [name, code, reason] of [
    ['refusal', 1, 'Nobody wants to be greeted.'],
    ['defect', 2, 'a defect'],
    ['request', 2, 'fetch failed: connection refused'],
  ] as const) {
    it(`ends with ${code} and a line on a ${name}`, async () => {
      const ran = await runHere(greet, [name], { env });

      expect(ran).to.include({ code, out: '', err: `${reason}\n` });
    });
  }

  it('has help with everything that its definition says', async () => {
    const { code, out } = await runHere(greet, ['--help'], { env });

    expect(code).to.equal(0);
    expect(out).to.equal(`Usage: genesys-mock greet [options] <name>

Greets somebody.

Arguments:
  name              who (choices: "Ann", "refusal", "defect", "request")

Options:
  --times <number>  how often (default: 1)
  --loud            in capitals
  -h, --help        show this

Environment:
  GREETING_SECRET  never printed

Nobody is greeted twice.

Example:
  npm run greet -- Ann

Exit codes:
  0  greeted
  1  refused
  2  bad usage
`);
  });
});
