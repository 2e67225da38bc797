import type { Router } from 'express';
import { type BrokerStore, contentSha, interactionId, type StoredPact } from './broker-store.ts';
import type { HalLinks } from './hal-links.ts';
import { BrokerRefusal, type Handle } from './handle.ts';
import { pactContent, publishRequest, selectionRequest, verificationRequest } from './requests.ts';
import { selectPacts } from './select-pacts.ts';

/** Publishing pacts, fetching them and publishing what was made of them. */
export function addPactRoutes(router: Router, handle: Handle, store: BrokerStore, links: HalLinks): void {
  router.post(
    '/contracts/publish',
    handle(publishRequest, (_names, body) => {
      const { pacticipantName, pacticipantVersionNumber: number, branch, buildUrl, contracts } = body;
      const pacts = contracts.map((contract): StoredPact => {
        const content = pactContent.parse(
          JSON.parse(Buffer.from(contract.content, 'base64').toString('utf8')),
        );
        const { consumerName: consumer, providerName: provider } = contract;
        if (consumer !== pacticipantName || content.consumer.name !== consumer) {
          throw new BrokerRefusal(400, {
            errors: { contracts: ['the consumer is not the pacticipant'] },
          });
        }
        return { consumer, provider, version: number, sha: contentSha(content), content };
      });
      for (const pact of pacts) {
        const known = store.pact(pact.consumer, pact.provider, number);
        if (known !== undefined && known.sha !== pact.sha) throw contentChanged(pact);
      }
      const known = pacts.map((pact) => store.pact(pact.consumer, pact.provider, number) !== undefined);
      store.createVersion(pacticipantName, number, branch, buildUrl);
      for (const pact of pacts) store.addPact(pact);
      return {
        status: 200,
        body: {
          logs: [],
          notices: pacts.map((pact, index) => ({
            type: 'success',
            text: known[index]
              ? `Pact already exists for ${pact.consumer} version ${number} with ${pact.provider}`
              : `Pact successfully published for ${pact.consumer} version ${number} and provider ${pact.provider}.`,
          })),
          _embedded: {
            pacticipant: {
              name: pacticipantName,
              _links: { self: { href: links.to('pacticipants', pacticipantName) } },
            },
            version: {
              number,
              _links: {
                self: { href: links.version(pacticipantName, number), name: number, title: 'Version' },
              },
            },
          },
          _links: {
            'pb:pacticipant': {
              href: links.to('pacticipants', pacticipantName),
              name: pacticipantName,
              title: 'Pacticipant',
            },
            'pb:pacticipant-version': {
              href: links.version(pacticipantName, number),
              name: number,
              title: 'Pacticipant version',
            },
            'pb:pacticipant-version-tags': [],
            'pb:contracts': pacts.map(({ provider, consumer }) => ({
              href: links.pact(provider, consumer, number),
              name: `Pact between ${consumer} and ${provider}`,
              title: 'Pact',
            })),
          },
        },
      };
    }),
  );

  router.get(
    '/pacts/provider/:provider',
    handle(undefined, ({ provider }) => ({
      status: 200,
      body: {
        _links: {
          self: { href: links.to('pacts', 'provider', provider) },
          'pb:pacts': store.pacts
            .filter((pact) => pact.provider === provider)
            .map(({ consumer, version }) => ({
              href: links.pact(provider, consumer, version),
              title: `Pact between ${consumer} (${version}) and ${provider}`,
              name: consumer,
            })),
        },
      },
    })),
  );

  const selfLink = (provider: string) => ({
    self: { href: links.to('pacts', 'provider', provider, 'for-verification') },
  });
  router.get(
    '/pacts/provider/:provider/for-verification',
    handle(undefined, ({ provider }) => ({ status: 200, body: { _links: selfLink(provider) } })),
  );
  router.post(
    '/pacts/provider/:provider/for-verification',
    handle(selectionRequest, ({ provider }, selection) => ({
      status: 200,
      body: {
        _embedded: {
          pacts: selectPacts(store, provider, selection).map(({ pact, isPending, isWip }) => ({
            shortDescription: isWip ? 'work in progress' : 'selected',
            verificationProperties: { pending: isPending, ...(isWip && { wip: true }), notices: [] },
            _links: {
              self: {
                href: links.content(provider, pact.consumer, pact.sha),
                name: `Pact between ${pact.consumer} (${pact.version}) and ${provider}`,
              },
            },
          })),
        },
        _links: selfLink(provider),
      },
    })),
  );

  const pactAnswer = ({ provider, consumer, version, sha, content }: StoredPact) => ({
    status: 200,
    body: {
      ...content,
      ...(content.interactions !== undefined && {
        interactions: content.interactions.map((interaction) => ({
          ...interaction,
          _id: interactionId(interaction),
        })),
      }),
      createdAt: '2026-11-01T00:00:00+00:00',
      _links: {
        self: { href: links.pact(provider, consumer, version), name: 'Pact' },
        'pb:consumer': { href: links.to('pacticipants', consumer), name: consumer },
        'pb:consumer-version': { href: links.version(consumer, version), name: version },
        'pb:provider': { href: links.to('pacticipants', provider), name: provider },
        'pb:publish-verification-results': {
          href: `${links.content(provider, consumer, sha)}/verification-results`,
        },
      },
    },
  });
  router.get(
    '/pacts/provider/:provider/consumer/:consumer/version/:version',
    handle(undefined, ({ provider, consumer, version }) =>
      pactAnswer(found(store.pact(consumer, provider, version))),
    ),
  );
  router.get(
    '/pacts/provider/:provider/consumer/:consumer/pact-version/:sha',
    handle(undefined, ({ sha }) => pactAnswer(found(store.pacts.findLast((pact) => pact.sha === sha)))),
  );

  router.post(
    '/pacts/provider/:provider/consumer/:consumer/pact-version/:sha/verification-results',
    handle(verificationRequest, ({ provider, sha }, body) => {
      const pact = found(store.pacts.find((it) => it.sha === sha));
      const known = new Set(pact.content.interactions?.map(interactionId));
      for (const { interactionId: id } of body.testResults) {
        if (id !== undefined && !known.has(id)) {
          throw new BrokerRefusal(400, { errors: { testResults: [`no interaction has the id ${id}`] } });
        }
      }
      const { providerApplicationVersion: providerVersion, success } = body;
      store.createVersion(provider, providerVersion);
      store.verifications.push({ sha, provider, providerVersion, success, body });
      return { status: 201, body: { success, providerApplicationVersion: providerVersion, _links: {} } };
    }),
  );
}

function found(pact: StoredPact | undefined): StoredPact {
  if (pact === undefined) throw new BrokerRefusal(404, { error: 'No pact found' });
  return pact;
}

function contentChanged({ consumer, provider, version }: StoredPact): BrokerRefusal {
  const text =
    `Cannot change the content of the pact for ${consumer} version ${version} and provider ${provider}, ` +
    'as race conditions will cause unreliable results for can-i-deploy.';
  return new BrokerRefusal(409, { notices: [{ type: 'error', text }], errors: { contracts: [text] } });
}
