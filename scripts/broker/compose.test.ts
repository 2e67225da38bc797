import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import * as YAML from 'yaml';
import * as z from 'zod';
import { FLAGS } from '../../mock-server/cli/index.ts';

/** As much of the Compose Specification as the file uses; a key that is not in it is a mistake. */
const service = z.strictObject({
  image: z.string().optional(),
  build: z.literal('.').optional(),
  profiles: z.array(z.string()).optional(),
  command: z.array(z.string()).optional(),
  environment: z.record(z.string(), z.string()),
  depends_on: z
    .record(z.string(), z.strictObject({ condition: z.enum(['service_started', 'service_healthy']) }))
    .optional(),
  ports: z.array(z.string()).optional(),
  volumes: z.array(z.string()).optional(),
  extra_hosts: z.array(z.string()).optional(),
  healthcheck: z.strictObject({
    // That of the image when left out.
    test: z.tuple([z.enum(['CMD', 'CMD-SHELL'])], z.string()).optional(),
    interval: z.string(),
    timeout: z.string(),
    retries: z.int(),
  }),
  read_only: z.literal(true).optional(),
  cap_drop: z.tuple([z.literal('ALL')]).optional(),
  security_opt: z.tuple([z.literal('no-new-privileges:true')]).optional(),
  restart: z.enum(['no', 'always', 'on-failure', 'unless-stopped']),
});
const compose = z.strictObject({
  name: z.string(),
  services: z.record(z.string(), service),
  volumes: z.record(z.string(), z.null()),
});

const file = path.join(import.meta.dirname, '..', '..', 'compose.yaml');
const { services, volumes } = compose.parse(YAML.parse(readFileSync(file, 'utf8')));

describe('compose.yaml', () => {
  it('pins the official images by version and digest', () => {
    expect(services.broker?.image).to.match(
      /^pactfoundation\/pact-broker:[\d.]+-pactbroker[\d.]+@sha256:[0-9a-f]{64}$/,
    );
    expect(services.postgres?.image).to.match(/^postgres:\d+@sha256:[0-9a-f]{64}$/);
  });

  it('starts the broker when the database is healthy', () => {
    expect(services.broker?.depends_on).to.deep.equal({ postgres: { condition: 'service_healthy' } });
  });

  it('lets the broker in with the name, password and database that it has', () => {
    const {
      POSTGRES_USER = '',
      POSTGRES_PASSWORD = '',
      POSTGRES_DB = '',
    } = services.postgres?.environment ?? {};
    const url = new URL(services.broker?.environment.PACT_BROKER_DATABASE_URL ?? '');

    expect([url.username, url.password, url.hostname, url.pathname]).to.deep.equal([
      POSTGRES_USER,
      POSTGRES_PASSWORD,
      'postgres',
      `/${POSTGRES_DB}`,
    ]);
  });

  it('keeps the data in a named volume', () => {
    expect(Object.keys(volumes)).to.deep.equal(['broker-data']);
    expect(services.postgres?.volumes).to.deep.equal(['broker-data:/var/lib/postgresql/data']);
  });

  it('can be reached from this machine only', () => {
    expect(services.broker?.ports).to.deep.equal(['127.0.0.1:9292:9292']);
    expect(services.mock?.ports).to.deep.equal(['127.0.0.1:4310:4310']);
    expect(services.postgres?.ports).to.equal(undefined);
  });

  it('makes the mock from the Dockerfile, only when it is asked for, and without rights that it does not need', () => {
    expect(services.mock).to.deep.include({
      build: '.',
      profiles: ['mock'],
      read_only: true,
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
    });
    expect(services.mock).to.not.have.any.keys('image', 'volumes');
    expect(services.mock?.healthcheck).to.not.have.property('test');
  });

  it('starts the mock with options that it takes, and a token for its control calls', () => {
    const { command = [], environment = {} } = services.mock ?? {};
    const [name, ...options] = command;
    const known = FLAGS.map((flag) => `--${flag.name}`);

    expect(name).to.equal('start');
    expect(known).to.include.members(options.filter((word) => word.startsWith('--')));
    expect(environment).to.have.all.keys('GENESYS_MOCK_CONTROL_TOKEN');
    expect(environment.GENESYS_MOCK_CONTROL_TOKEN).to.match(/^[\x21-\x7e]{8,}$/);
  });

  it('lets the mock post to receivers on this machine', () => {
    const { command = [], extra_hosts: hosts = [] } = services.mock ?? {};

    expect(hosts).to.deep.equal(['host.docker.internal:host-gateway']);
    expect(command[command.indexOf('--allow-webhook-host') + 1]).to.equal('host.docker.internal');
  });
});
