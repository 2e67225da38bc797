import { webOrigin } from '../base/web-origin.ts';
import type { OAuthClient, Organization, Queue, User } from './organization.ts';

/** Members that nothing but the directory remembers. */
type Amendment = Pick<Organization, 'roles' | 'clients' | 'personas' | 'enforceScopes' | 'handover'>;

/** The organisation of a tenant, found by id. */
export class Directory {
  #organization: Organization;
  #clients: Map<string, OAuthClient>;
  #redirectOrigins: ReadonlySet<string>;
  readonly #users: Map<string, User>;
  readonly #queues: Map<string, Queue>;
  readonly #permissions = new Map<string, ReadonlySet<string>>();

  constructor(organization: Organization) {
    this.#organization = organization;
    this.#clients = byId(organization.clients);
    this.#redirectOrigins = originsOf(organization.clients);
    this.#users = byId(organization.users);
    this.#queues = byId(organization.queues);
    this.#grantPermissions();
  }

  get organization(): Organization {
    return this.#organization;
  }

  /** Changes what is allowed; who and what there is stays. */
  amend({ roles, clients, personas, enforceScopes, handover }: Amendment): void {
    this.#organization = { ...this.#organization, roles, clients, personas, enforceScopes, handover };
    this.#clients = byId(clients);
    this.#redirectOrigins = originsOf(clients);
    this.#grantPermissions();
  }

  #grantPermissions(): void {
    const organization = this.#organization;
    this.#permissions.clear();
    for (const subject of [...organization.clients, ...organization.users]) {
      const granted = organization.roles.filter((role) => subject.roles.includes(role.name));
      this.#permissions.set(subject.id, new Set(granted.flatMap((role) => role.permissions)));
    }
  }

  client(id: string): OAuthClient | undefined {
    return this.#clients.get(id);
  }

  /** Of the web pages that clients return to after a login. */
  get redirectOrigins(): ReadonlySet<string> {
    return this.#redirectOrigins;
  }

  user(id: string): User | undefined {
    return this.#users.get(id);
  }

  queue(id: string): Queue | undefined {
    return this.#queues.get(id);
  }

  userByEmail(email: string): User | undefined {
    const wanted = email.toLowerCase();
    return this.organization.users.find((user) => user.email.toLowerCase() === wanted);
  }

  /** What the roles of a client or a user allow; empty for an unknown id. */
  permissionsOf(subjectId: string): ReadonlySet<string> {
    return this.#permissions.get(subjectId) ?? NOTHING;
  }
}

const byId = <Row extends { readonly id: string }>(rows: readonly Row[]) =>
  new Map(rows.map((row) => [row.id, row]));

/** Apps on phones have redirect URIs of schemes of their own, which are no web pages. */
const originsOf = (clients: readonly OAuthClient[]): ReadonlySet<string> =>
  new Set(
    clients
      .flatMap((client) => client.registeredRedirectUri)
      .map(webOrigin)
      .filter((origin) => origin !== undefined),
  );

const NOTHING: ReadonlySet<string> = new Set();
