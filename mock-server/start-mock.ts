import { createRequire } from 'node:module';
import { type AgentsApi, agentsApi } from './agents-api.ts';
import type { Clock } from './base/clock.ts';
import { type Logger, quietLogger } from './base/logger.ts';
import { checkExposure } from './control/check-exposure.ts';
import { controlRoutes } from './control/control-routes.ts';
import { type DeliveryView, deliveryView } from './control/delivery-view.ts';
import { type FaultView, faultView } from './control/fault-view.ts';
import { type RequestView, requestView } from './control/request-view.ts';
import { type TokenView, tokenView } from './control/token-view.ts';
import type { FaultInput } from './faults/rule.ts';
import { expectGoodManners } from './manners/expect-good-manners.ts';
import { Mock } from './mock.ts';
import { issuePersona, type PersonaName, type PersonaOptions } from './oauth/personas.ts';
import type { IssuedToken } from './oauth/token-ledger.ts';
import type { ApiDocument } from './openapi/api-document.ts';
import { builtInDocument } from './openapi/load-document.ts';
import { BUILT_IN_ORGANIZATION } from './org/built-in-organization.ts';
import type { OpenConversation } from './org/conversations/engine.ts';
import type { Conversation } from './org/conversations/model.ts';
import type { IntegrationRecord, IntegrationSettings } from './org/integration-store.ts';
import type { Organization, OrganizationInput } from './org/organization.ts';
import { parseOrganization } from './org/parse-organization.ts';
import type { Tenant } from './tenant.ts';

export type { PersonaName, PersonaOptions };

const load = createRequire(import.meta.url);

export interface GenesysMockOptions {
  /** Where to listen; loopback by default. Anything else needs a `controlToken`. */
  readonly host?: string;
  /** 0, the default, takes any free port. */
  readonly port?: number;
  /** The built-in organisation when left out. */
  readonly organization?: OrganizationInput;
  /**
   * File or address of the vendor's whole API, Swagger 2.0 or OpenAPI 3. Its operations are answered with examples and made-up values;
   * those that the mock has state for stay as they are.
   */
  readonly spec?: string;
  /** `opaque` gives the bare answers of the real service; the journal explains all the same. */
  readonly errors?: 'explained' | 'opaque';
  /** The same seed gives the same ids. */
  readonly seed?: string;
  /** How many requests the journal remembers; 1000 by default. */
  readonly journalSize?: number;
  /** What `/__mock` asks for as a bearer token. */
  readonly controlToken?: string;
  /** Whether `/__mock/` is a web page that shows and steers the mock; it is when left out. */
  readonly cockpit?: boolean;
  /**
   * Hosts other than loopback that webhooks may go to: names, addresses, or `*.suffix`. What a name resolves to is looked at when
   * something is sent.
   */
  readonly allowWebhookHosts?: readonly string[];
  /** A file that keeps undelivered webhooks over a restart. */
  readonly webhookStore?: string;
  /** A file with what came of replaying the contracts the last time, which the page shows; it may come later. */
  readonly verificationReport?: string;
  readonly log?: Logger;
  /** Told of every finished request, its secrets masked. */
  readonly onRequest?: (request: RequestView) => void;
}

/** A local Genesys Cloud that is listening. `await using` closes it. */
export interface GenesysMock extends AsyncDisposable {
  /** Scheme, host and port, without a slash at the end. */
  readonly url: string;
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

/**
 * Starts a local Genesys Cloud in this process. Any number of them can run at once; they share nothing but the parsed specification.
 *
 * @throws ConfigError for a bad organisation, a host that others can reach without a control token, or a specification or webhook
 *   store that cannot be read; the system's error when the port cannot be had
 */
export async function startGenesysMock(options: GenesysMockOptions = {}): Promise<GenesysMock> {
  const { host = '127.0.0.1', controlToken, onRequest } = options;
  checkExposure(host, controlToken);
  const mock = new Mock({
    organization:
      options.organization === undefined ? BUILT_IN_ORGANIZATION : parseOrganization(options.organization),
    document: await documentOf(options.spec),
    log: options.log ?? quietLogger,
    seed: options.seed ?? 'genesys',
    explained: options.errors !== 'opaque',
    journalSize: options.journalSize ?? 1000,
    allowWebhookHosts: options.allowWebhookHosts,
    webhookStore: options.webhookStore,
    verificationReport: options.verificationReport,
  });
  const { clock, journal } = mock.tenant;
  if (onRequest !== undefined) journal.subscribe((entry) => onRequest(requestView(mock.tenant, entry)));
  const control = controlRoutes(mock, { controlToken, cockpit: options.cockpit ?? true });
  const url = await mock.listen(host, options.port ?? 0, control);
  return {
    url,
    clock,
    get organization() {
      return mock.tenant.directory.organization;
    },
    tokens: {
      issue: (persona = 'valid', persons = {}) => issuePersona(mock.tenant, persona, persons),
      expire: (id) => withToken(mock.tenant, id, (record) => mock.tenant.tokens.expire(record)),
      revoke: (id) => withToken(mock.tenant, id, (record) => mock.tenant.tokens.revoke(record)),
      list: () => [...mock.tenant.tokens.rows()].map((record) => tokenView(mock.tenant, record)),
    },
    conversations: {
      open(conversation = {}) {
        const opened = mock.tenant.conversations.open(conversation);
        if (opened === undefined)
          throw new Error(`A conversation with the id ${conversation.id} exists already.`);
        return opened;
      },
      end: (id) => withConversation(mock.tenant, id, (found) => mock.tenant.conversations.end(found)),
      endByCustomer: (id) =>
        withConversation(mock.tenant, id, (found) => mock.tenant.conversations.endByCustomer(found)),
      find: (id) => mock.tenant.conversations.find(id),
      list: () => [...mock.tenant.conversations.all()],
    },
    agents: agentsApi(() => mock.tenant.conversations),
    integrations: {
      list: () => mock.tenant.integrations.all(),
      create: (settings) => mock.tenant.integrations.create(settings, undefined),
    },
    journal: {
      entries: () => mock.tenant.journal.entries().map((entry) => requestView(mock.tenant, entry)),
      clear: () => mock.tenant.forgetRequests(),
      expectGoodManners: () => expectGoodManners(mock.tenant.manners.findings()),
    },
    faults: {
      add: (fault) => loadAddFaults()(mock.tenant, fault).map(faultView),
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

/** Loaded at the first rule: what checks it takes a third of a start. */
function loadAddFaults(): typeof import('./control/add-faults.ts')['addFaults'] {
  const { addFaults } = load('./control/add-faults.ts') as typeof import('./control/add-faults.ts');
  return addFaults;
}

async function documentOf(spec: string | undefined): Promise<ApiDocument> {
  if (spec === undefined) return builtInDocument();
  const { loadWholeApi } = await import('./openapi/load-whole-api.ts');
  return loadWholeApi(spec, builtInDocument());
}

function withToken(
  { tokens }: Tenant,
  id: string,
  act: (record: NonNullable<ReturnType<Tenant['tokens']['byId']>>) => void,
): boolean {
  const record = tokens.byId(id);
  if (record !== undefined) act(record);
  return record !== undefined;
}

function withConversation(
  { conversations }: Tenant,
  id: string,
  act: (conversation: Conversation) => void,
): boolean {
  const found = conversations.find(id);
  if (found !== undefined) act(found);
  return found !== undefined;
}
