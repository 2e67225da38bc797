import fc from 'fast-check';

/** Values that have broken programs before, and any others. */
export const oddValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    1.5,
    -0,
    1e308,
    2 ** 53,
    -(2 ** 63),
    '',
    ' ',
    '0',
    'null',
    '__proto__',
    'constructor',
    'persona.valid',
    '{{context.sessionToken}}',
    '$&$1%s%d',
    '../../etc/passwd',
    '\u0000',
    '\u001b[31m',
    '\r\nX-Injected: 1',
    '\ufeff',
    '\u202eabc',
    'İ',
    '👩‍👩‍👧‍👦',
    'x'.repeat(5000),
    'P100000000D',
    'PT1E9S',
    '-PT1S',
    '9999-12-31T23:59:59.999Z',
    '0000-00-00T00:00:00Z',
    '1970-01-01T00:00:00+14:00',
    'http://[::1]:9/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    '00000000-0000-4000-8000-000000000000',
    [],
    {},
    [[]],
    [null],
    { length: -1 },
    { toString: 1, toJSON: 1 },
  ),
  // Halves of characters too, which UTF-8 does not have.
  fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) }),
  fc.string({ unit: 'grapheme' }),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.jsonValue({ maxDepth: 2 }),
  fc.integer({ min: 2, max: 300 }).map((depth) => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`)),
  fc.integer({ min: 2, max: 3000 }).map((count) => Array.from({ length: count }, () => ({}))),
);

/** The same where only a text can stand. */
export const oddText = oddValue.map((value) => (typeof value === 'string' ? value : JSON.stringify(value)));

/** For the name of a member, a parameter or a header. */
export const oddName = fc.oneof(
  fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '',
    ' ',
    'id',
    '$ref',
    'a.b',
    'x'.repeat(300),
  ),
  fc.string({ minLength: 1, maxLength: 8 }),
);

/** What a header can hold: Node's client sends nothing else. */
export const oddHeaderValue = fc.oneof(
  fc.constantFrom(
    '',
    '*',
    '*/*',
    ',,,',
    '"',
    'x'.repeat(4000),
    '-1',
    '0',
    '\u00fc',
    'Bearer',
    'Basic Og==',
    'null',
  ),
  fc.stringMatching(/^[\t -~\u00a0-\u00ff]{0,20}$/),
);
