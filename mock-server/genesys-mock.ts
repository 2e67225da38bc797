import { type AgentsApi, agentsApi } from './agents-api.ts';
import type { Clock } from './base/clock.ts';
import { addFaults } from './control/add-faults.ts';
import { type DeliveryView, deliveryView } from './control/delivery-view.ts';
import { type FaultView, faultView } from './control/fault-view.ts';
import { type RequestView, requestView } from './control/request-view.ts';
import { type TokenView, tokenView } from './control/token-view.ts';
import { ConfigError } from './errors/config-error.ts';
import type { FaultInput } from './faults/rule.ts';
import { expectGoodManners } from './manners/expect-good-manners.ts';
import type { Mock } from './mock.ts';
import { issuePersona, type PersonaOptions } from './oauth/issue-persona.ts';
import type { PersonaName } from './oauth/personas.ts';
import type { IssuedToken } from './oauth/token-ledger.ts';
import type { OpenMock } from './open-mock.ts';
import type { OpenConversation } from './org/conversations/engine.ts';
import type { Conversation } from './org/conversations/model.ts';
import type { IntegrationRecord, IntegrationSettings } from './org/integration-store.ts';
import type { Organization, OrganizationInput } from './org/organization.ts';
import { parseOrganization } from './org/parse-organization.ts';
import { settingsProblems } from './org/settings-problems.ts';
import { type TlsAddresses, tlsAddresses } from './port/tls-addresses.ts';

/** A local Genesys Cloud that is listening. `await using` closes it. */
export interface GenesysMock extends AsyncDisposable {
  /** Scheme, host and port, without a slash at the end. */
  readonly url: string;
  /** How it is reached by HTTPS and as a proxy; undefined where it speaks plain HTTP alone. */
  readonly tls: TlsAddresses | undefined;
  /** The organisation in force, with every default filled in. */
  readonly organization: Organization;
  readonly clock: Clock;
  readonly tokens: {
    /** @param persona `valid` when left out */
    issue(persona?: PersonaName, options?: PersonaOptions): IssuedToken;
    /** @returns false when no token has this id */
    expire(id: string): boolean;
    /** @returns false when no token has this id */
    revoke(id: string): boolean;
    /** The ledger without secrets, oldest first. */
    list(): TokenView[];
  };
  readonly conversations: {
    /** @throws Error when a conversation with this id exists */
    open(options?: OpenConversation): Conversation;
    /** @returns false when no conversation has this id */
    end(id: string): boolean;
    /** The customer leaves, which no call of the Open Messaging API can bring about; false when no conversation has this id. */
    endByCustomer(id: string): boolean;
    find(id: string): Conversation | undefined;
    /** In the order in which they were opened. */
    list(): Conversation[];
  };
  readonly agents: AgentsApi;
  readonly integrations: {
    /** The Open Messaging integrations, in the order in which they were made. */
    list(): readonly IntegrationRecord[];
    /** @throws ConfigError for a URL or headers that cannot be sent */
    create(settings: IntegrationSettings): IntegrationRecord;
  };
  readonly journal: {
    /** The last requests, oldest first, as `GET /__mock/requests` shows them. */
    entries(): RequestView[];
    clear(): void;
    /**
     * Holds the client to what a service may expect: waits as long as `Retry-After` says, keeps its token, refreshes once for all,
     * listens rather than polls, checks signatures.
     *
     * @throws Error that lists everything found since the journal was last cleared
     */
    expectGoodManners(): void;
  };
  readonly faults: {
    /**
     * Puts a rule, or all of a profile, in force.
     * @throws MockError for a rule that cannot be
     */
    add(fault: FaultInput): FaultView[];
    list(): FaultView[];
    /** @returns false when no rule has this id */
    remove(id: string): boolean;
    clear(): void;
  };
  readonly deliveries: {
    /** Webhooks and end-of-handover messages, oldest first, as `GET /__mock/deliveries` shows them. */
    list(): DeliveryView[];
    /** Settles when no attempt is under way. What then waits for its next attempt, waits for the clock. */
    settled(): Promise<void>;
  };
  /** Back to the organisation it was started with; the clock runs again. */
  reset(): void;
  /** @throws ConfigError that names every wrong place, and what would be right */
  replaceOrganization(organization: OrganizationInput): void;
  /** Settles when the port is free. */
  close(): Promise<void>;
}

/** What a test or script steers a mock by. */
export function genesysMock({ mock, url, certificates }: OpenMock): GenesysMock {
  return {
    url,
    tls: certificates && tlsAddresses(url, certificates.rootFile),
    clock: mock.tenant.clock,
    get organization() {
      return mock.tenant.directory.organization;
    },
    tokens: tokensApi(mock),
    conversations: conversationsApi(mock),
    agents: agentsApi(() => mock.tenant.conversations),
    integrations: {
      list: () => mock.tenant.integrations.all(),
      create(settings) {
        const problems = settingsProblems(settings);
        if (problems.length > 0) throw new ConfigError(problems.map(({ reason }) => reason).join('\n'));
        return mock.tenant.integrations.create(settings, undefined);
      },
    },
    journal: {
      entries: () => mock.tenant.journal.entries().map((entry) => ({ ...requestView(mock.tenant, entry) })),
      clear: () => mock.tenant.forgetRequests(),
      expectGoodManners: () => expectGoodManners(mock.tenant.manners.findings()),
    },
    faults: {
      add: (fault) => addFaults(mock.tenant, fault).map(faultView),
      list: () => mock.tenant.faults.list().map(faultView),
      remove: (id) => mock.tenant.faults.remove(id),
      clear: () => mock.tenant.faults.clear(),
    },
    deliveries: {
      list: () => mock.tenant.deliveries.list().map((delivery) => deliveryView(mock.tenant, delivery)),
      settled: () => mock.tenant.deliveries.settled(),
    },
    reset: () => mock.reset(),
    replaceOrganization: (organization) => mock.replaceOrganization(parseOrganization(organization)),
    close: () => mock.close(),
    [Symbol.asyncDispose]: () => mock.close(),
  };
}

function tokensApi(mock: Mock): GenesysMock['tokens'] {
  const ledger = () => mock.tenant.tokens;
  return {
    issue: (persona = 'valid', options = {}) => issuePersona(mock.tenant, persona, options),
    expire: (id) => ifFound(ledger().byId(id), (token) => ledger().expire(token)),
    revoke: (id) => ifFound(ledger().byId(id), (token) => ledger().revoke(token)),
    list: () => [...ledger().rows()].map((token) => tokenView(ledger(), token)),
  };
}

function conversationsApi(mock: Mock): GenesysMock['conversations'] {
  const engine = () => mock.tenant.conversations;
  return {
    open(options = {}) {
      const opened = engine().open(options);
      if (opened !== undefined) return opened;
      throw new Error(`A conversation with the id ${options.id} exists already.`);
    },
    end: (id) => ifFound(engine().find(id), (conversation) => engine().end(conversation)),
    endByCustomer: (id) => ifFound(engine().find(id), (conversation) => engine().endByCustomer(conversation)),
    find: (id) => engine().find(id),
    list: () => [...engine().all()],
  };
}

/** @returns whether there was something to act on */
function ifFound<Found extends object>(found: Found | undefined, act: (found: Found) => void): boolean {
  if (found !== undefined) act(found);
  return found !== undefined;
}
