import type { Router } from 'express';
import * as z from 'zod';
import type { BrokerStore, StoredEnvironment } from './broker-store.ts';
import type { HalLinks } from './hal-links.ts';
import { BrokerRefusal, type Handle } from './handle.ts';
import { queryMatrix } from './matrix.ts';
import { deploymentRequest, matrixQuery, webhookRequest } from './requests.ts';

/** Pacticipants, their versions, where they are deployed, and what goes together. */
export function addVersionRoutes(router: Router, handle: Handle, store: BrokerStore, links: HalLinks): void {
  router.get(
    '/pacticipants/:name',
    handle(undefined, ({ name }) => ({
      status: 200,
      body: {
        name,
        _links: {
          self: { href: links.to('pacticipants', name) },
          'pb:version': links.template('pacticipants', name, 'versions', '{version}'),
          'pb:branch-version': links.template(
            'pacticipants',
            name,
            'branches',
            '{branch}',
            'versions',
            '{version}',
          ),
        },
      },
    })),
  );

  router.put(
    '/pacticipants/:name/branches/:branch/versions/:version',
    handle(z.strictObject({}), ({ name, branch, version }) => {
      store.createVersion(name, version, branch);
      return { status: 201, body: { _links: {} } };
    }),
  );

  router.get(
    '/pacticipants/:name/versions/:version',
    handle(undefined, ({ name, version }) => {
      if (store.version(name, version) === undefined) {
        throw new BrokerRefusal(404, { error: `No version ${version} of ${name}` });
      }
      return {
        status: 200,
        body: {
          number: version,
          _links: {
            self: { href: links.version(name, version) },
            'pb:record-deployment': store.environments.map((environment) => ({
              title: `Record deployment to ${environment.name}`,
              name: environment.name,
              href: `${links.version(name, version)}/deployed-versions/environment/${environment.uuid}`,
            })),
          },
        },
      };
    }),
  );

  router.post(
    '/pacticipants/:name/versions/:version/deployed-versions/environment/:uuid',
    handle(deploymentRequest, ({ name, version, uuid }) => {
      const environment = environmentOf(store, uuid);
      store.deploy(environment.name, name, version);
      return { status: 201, body: { currentlyDeployed: true, _links: {} } };
    }),
  );

  router.get(
    '/environments',
    handle(undefined, () => ({
      status: 200,
      body: {
        _embedded: { environments: store.environments.map((it) => environmentBody(it, links)) },
        _links: { self: { href: links.to('environments') } },
      },
    })),
  );
  router.get(
    '/environments/:uuid',
    handle(undefined, ({ uuid }) => ({
      status: 200,
      body: environmentBody(environmentOf(store, uuid), links),
    })),
  );
  router.get(
    '/environments/:uuid/deployed-versions/currently-deployed',
    handle(undefined, ({ uuid }, _body, query) => {
      const environment = environmentOf(store, uuid);
      const pacticipant = query.get('pacticipant') ?? '';
      const number = store.deployed(environment.name, pacticipant);
      const deployed = number === undefined ? [] : [{ pacticipant, number }];
      return {
        status: 200,
        body: {
          _embedded: {
            deployedVersions: deployed.map((version) => ({
              currentlyDeployed: true,
              _embedded: {
                version: { number: version.number },
                pacticipant: { name: version.pacticipant },
              },
              _links: {},
            })),
          },
          _links: {},
        },
      };
    }),
  );

  router.get(
    '/matrix',
    handle(undefined, (_names, _body, query) => {
      const { pacticipant, version, environment } = matrixQuery.parse(
        Object.fromEntries([...query].map(([name, value]) => [name.replace(/^q\[\]\[(.+)\]$/, '$1'), value])),
      );
      if (!store.environments.some(({ name }) => name === environment)) {
        throw new BrokerRefusal(400, {
          errors: { environment: [`Environment with name '${environment}' does not exist`] },
        });
      }
      if (store.version(pacticipant, version) === undefined) {
        throw new BrokerRefusal(400, {
          errors: [`No pacts or verifications have been published for version ${version} of ${pacticipant}`],
        });
      }
      const { deployable, reason, rows } = queryMatrix(store, pacticipant, version, environment);
      return {
        status: 200,
        body: {
          summary: {
            deployable: deployable ?? null,
            reason,
            success: rows.filter(({ success }) => success === true).length,
            failed: rows.filter(({ success }) => success === false).length,
            unknown: rows.filter(({ success }) => success === undefined).length,
          },
          notices: [{ type: deployable ? 'success' : 'error', text: reason }],
          matrix: rows.map(({ pact, providerVersion, success }) => ({
            consumer: { name: pact.consumer, version: { number: pact.version }, _links: {} },
            provider: {
              name: pact.provider,
              version: providerVersion === undefined ? null : { number: providerVersion },
              _links: {},
            },
            pact: { _links: { self: { href: links.pact(pact.provider, pact.consumer, pact.version) } } },
            verificationResult:
              success === undefined
                ? null
                : { success, _links: { self: { href: links.to('verification-results') } } },
          })),
        },
      };
    }),
  );

  router.put(
    '/webhooks/:uuid',
    handle(webhookRequest, ({ uuid }, body) => {
      const status = store.webhooks.has(uuid) ? 200 : 201;
      store.webhooks.set(uuid, body);
      return { status, body: { ...body, _links: { self: { href: links.to('webhooks', uuid) } } } };
    }),
  );
}

function environmentOf(store: BrokerStore, uuid: string): StoredEnvironment {
  const environment = store.environments.find((it) => it.uuid === uuid);
  if (environment === undefined) throw new BrokerRefusal(404, { error: 'No such environment' });
  return environment;
}

function environmentBody({ uuid, name }: StoredEnvironment, links: HalLinks): Record<string, unknown> {
  return {
    uuid,
    name,
    displayName: name,
    production: name === 'production',
    _links: {
      self: { href: links.to('environments', uuid), name },
      'pb:currently-deployed-deployed-versions': {
        href: `${links.to('environments', uuid)}/deployed-versions/currently-deployed`,
      },
    },
  };
}
