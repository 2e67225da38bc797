import type { OAuthClient, Organization, Queue, User } from './organization.ts';

/** The organisation in force, found by id. Replaced as a whole when the organisation changes. */
export class Directory {
  readonly organization: Organization;
  readonly #clients: Map<string, OAuthClient>;
  readonly #users: Map<string, User>;
  readonly #queues: Map<string, Queue>;
  readonly #permissions = new Map<string, ReadonlySet<string>>();

  constructor(organization: Organization) {
    this.organization = organization;
    this.#clients = new Map(organization.clients.map((client) => [client.id, client]));
    this.#users = new Map(organization.users.map((user) => [user.id, user]));
    this.#queues = new Map(organization.queues.map((queue) => [queue.id, queue]));
    for (const subject of [...organization.clients, ...organization.users]) {
      const granted = organization.roles.filter((role) => subject.roles.includes(role.name));
      this.#permissions.set(subject.id, new Set(granted.flatMap((role) => role.permissions)));
    }
  }

  client(id: string): OAuthClient | undefined {
    return this.#clients.get(id);
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

const NOTHING: ReadonlySet<string> = new Set();
