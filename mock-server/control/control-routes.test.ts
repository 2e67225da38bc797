import { expect } from 'chai';
import packageJson from '../../package.json' with { type: 'json' };
import { FAULT_KINDS } from '../faults/kinds/index.ts';
import { PROFILE_NAMES } from '../faults/profile-names.ts';
import { type GenesysMock, startGenesysMock } from '../index.ts';
import { PERSONA_SPELLINGS } from '../oauth/read-persona.ts';
import { call, expectStatus } from '../testing/call.ts';
import { controlCall } from '../testing/control-call.ts';
import { CONTROL_ROUTES } from './route-table.ts';

describe('the control API', () => {
  let mock: GenesysMock;

  beforeEach(async () => {
    mock = await startGenesysMock();
  });
  afterEach(() => mock.close());

  it('has exactly the calls that its document describes', async () => {
    const { body } = await call(mock, 'GET', '/__mock/openapi.json');
    const verbs = new Set(['get', 'post', 'put', 'delete']);
    const described = Object.entries<object>(body.paths).flatMap(([path, item]) =>
      Object.keys(item)
        .filter((verb) => verbs.has(verb))
        .map((verb) => `${verb.toUpperCase()} ${path}`),
    );

    const served = CONTROL_ROUTES.map(({ method, path }) => `${method} ${path}`);

    expect(served.toSorted()).to.deep.equal(described.toSorted());
  });

  it('describes every persona, and no other', async () => {
    const { body } = await call(mock, 'GET', '/__mock/openapi.json');
    const { schema } = body.paths['/tokens'].post.requestBody.content['application/json'];

    const described: string = schema.properties.persona.description;

    const names = described
      .replace(/\.$/, '')
      .replaceAll('`', '')
      .split(/, | or /);
    expect(names.toSorted()).to.deep.equal(PERSONA_SPELLINGS.toSorted());
  });

  it('describes every kind of fault and every profile, and no other', async () => {
    const { body } = await call(mock, 'GET', '/__mock/openapi.json');

    const [profile, rule] = body.components.schemas.FaultInput.anyOf;

    const kinds = rule.properties.fault.oneOf.map(
      (fault: { properties: { kind: { const: string } } }) => fault.properties.kind.const,
    );
    expect(kinds).to.have.members(FAULT_KINDS.map(({ kind }) => kind));
    expect(profile.properties.profile.enum).to.have.members(PROFILE_NAMES);
    const { examples } = body.components.schemas.Fault.properties.fault.properties.kind;
    expect(kinds).to.include.members(examples);
  });

  it('serves its document in one piece', async () => {
    const { text } = await call(mock, 'GET', '/__mock/openapi.json');

    const references = [...text.matchAll(/"\$ref":"([^"]*)"/g)].map(([, reference]) => reference);

    expect(references).to.not.be.empty;
    expect(references.filter((reference) => !reference?.startsWith('#/'))).to.deep.equal([]);
  });

  it('answers health with version, organisation and time', async () => {
    mock.clock.freeze(Date.UTC(2026, 0, 15));

    const { body } = await controlCall(mock, 'GET', '/health');

    expect(body).to.deep.equal({
      status: 'ok',
      version: packageJson.version,
      organization: { id: mock.organization.id, name: mock.organization.name },
      now: '2026-01-15T00:00:00.000Z',
    });
  });

  it('answers HEAD as GET, without a body', async () => {
    const answer = await call(mock, 'HEAD', '/__mock/health');

    expectStatus(answer, 200);
    expect(answer.text).to.equal('');
  });

  it('refuses an unknown call and says where the list is', async () => {
    const answer = await controlCall(mock, 'GET', '/helth');

    expectStatus(answer, 404);
    expect(answer.headers.get('x-mock-error')).to.equal('mock.control.not.found');
    expect(answer.body).to.deep.equal({
      message: 'The control API has nothing there.',
      code: 'mock.control.not.found',
      status: 404,
      contextId: answer.headers.get('inin-correlation-id'),
      details: [
        {
          errorCode: 'mock.control.not.found',
          reason: '/__mock/helth is no control call; GET /__mock/openapi.json lists them.',
        },
      ],
      errors: [],
    });
  });

  it('refuses another verb and names those it takes', async () => {
    const answer = await call(mock, 'PATCH', '/__mock/clock');

    expectStatus(answer, 405);
    expect(answer.headers.get('allow')).to.equal('GET, PUT');
  });

  it('refuses a body that is not JSON without repeating it', async () => {
    const answer = await controlCall(mock, 'POST', '/tokens', { body: '{"persona": secret' });

    expectStatus(answer, 400);
    expect(answer.text).to.not.contain('secret');
  });

  it('refuses a body that is too large, and stays up', async () => {
    const answer = await call(mock, 'PUT', '/__mock/organization', { body: ' '.repeat(9 * 1024 * 1024) });

    expectStatus(answer, 413);
    expectStatus(await call(mock, 'GET', '/__mock/health'), 200);
  });

  it('refuses a body where none belongs', async () => {
    const answer = await controlCall(mock, 'DELETE', '/requests', { json: {} });

    expectStatus(answer, 400);
  });

  it('reads JSON whatever its content type says, as curl -d sends it', async () => {
    const answer = await controlCall(mock, 'POST', '/clock/advance', {
      body: '{"by":"PT1S"}',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });

    expectStatus(answer, 200);
  });

  it('leaves nothing in the journal', async () => {
    await call(mock, 'GET', '/__mock/health');
    await call(mock, 'GET', '/__mock/nothing');

    expect(mock.journal.entries()).to.deep.equal([]);
  });

  for (const [path, body, field] of [
    ['/clock/advance', { by: 'PT1H', colour: 'red' }, 'colour'],
    ['/clock/advance', {}, 'by'],
    ['/clock/advance', [], undefined],
    ['/clock/advance', null, 'by'],
    ['/tokens', { persona: 7 }, 'persona'],
    ['/tokens', { scopes: ['conversations', 3] }, 'scopes[1]'],
    ['/tokens', JSON.parse('{"__proto__": {"persona": "valid"}}'), '__proto__'],
    ['/conversations', { id: 'not-a-uuid' }, 'id'],
    ['/conversations', { customerName: '' }, 'customerName'],
  ] as const) {
    it(`refuses ${JSON.stringify(body)} at ${path}, naming ${field ?? 'the body'}`, async () => {
      const answer = await controlCall(mock, 'POST', path, { json: body });

      expectStatus(answer, 400);
      expect(answer.body.details[0].fieldName).to.equal(field);
    });
  }
});
