import { quietLogger } from '../../base/logger.ts';
import type { Why } from '../../errors/why.ts';
import { Mock } from '../../mock.ts';
import { issuePersona } from '../../oauth/issue-persona.ts';
import type { TokenAccess } from '../../oauth/token-access.ts';
import type { TokenLedger } from '../../oauth/token-ledger.ts';
import type { Operation } from '../../openapi/operation.ts';
import type { TenantSettings } from '../../tenant.ts';
import { type KnownValuesSource, TOKEN_PLACEHOLDER } from './known-values.ts';
import type { RequestDraft } from './request-draft.ts';

/** More open conversations than these are not needed to see whether a request would pass. */
const MOST_CONVERSATIONS = 200;

/** What a dry run is made like. */
export interface DryRunSource extends KnownValuesSource {
  readonly settings: TenantSettings;
  readonly tokens: TokenLedger;
}

export interface Outcome {
  readonly status: number;
  readonly why: Why | undefined;
  readonly operation: Operation | undefined;
}

/**
 * A mock of its own for one question: the same organisation, time, open conversations and the tokens that the request carries, but no
 * way out to anybody.
 */
export class DryRun implements AsyncDisposable {
  readonly #mock: Mock;
  readonly #url: string;

  private constructor(mock: Mock, url: string) {
    this.#mock = mock;
    this.#url = url;
  }

  static async start(live: DryRunSource, original: RequestDraft): Promise<DryRun> {
    const { organization } = live.directory;
    const mock = new Mock({
      ...live.settings,
      // Without its faults: what goes wrong on purpose says nothing about the request, and a delay would last for ever.
      organization: {
        ...organization,
        faults: [],
        conversations: [],
        integrations: [...live.integrations.all()],
      },
      log: quietLogger,
      explained: true,
    });
    const { tenant } = mock;
    tenant.deliveries.forget();
    tenant.clock.freeze(live.clock.now());
    for (const { id, owner, customer, endedAt } of [...live.conversations.all()].slice(-MOST_CONVERSATIONS)) {
      const opened = tenant.conversations.open({
        id,
        ownerClientId: owner.clientId,
        ownerUserId: owner.userId,
        customerName: customer.nickname,
      });
      if (endedAt !== undefined && opened !== undefined) tenant.conversations.end(opened);
    }
    copyTokens(live.tokens, tenant.tokens, tenant.clock.now(), original);
    tenant.tokens.issue(goodGrant(tenant), TOKEN_PLACEHOLDER);
    return new DryRun(mock, await mock.listen('127.0.0.1', 0));
  }

  async send({ method, path, query, headers, body }: RequestDraft): Promise<Outcome> {
    const isForm = headers['content-type']?.startsWith('application/x-www-form-urlencoded') === true;
    const text = isForm ? new URLSearchParams(body as Record<string, string>) : JSON.stringify(body);
    const hasBody = body !== undefined && method !== 'GET' && method !== 'HEAD';
    const response = await fetch(`${this.#url}${path}${query === '' ? '' : `?${query}`}`, {
      method,
      headers,
      redirect: 'manual',
      ...(hasBody ? { body: text } : {}),
    });
    await response.arrayBuffer();
    const { newest } = this.#mock.tenant.journal;
    return { status: response.status, why: newest?.why, operation: newest?.operation };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#mock.close();
  }
}

/** Tokens are only known by their text, so those that the request carries are looked up at every place in it. */
function copyTokens(from: TokenLedger, to: TokenLedger, now: number, original: RequestDraft): void {
  const bearer = original.headers.authorization?.replace(/^Bearer +/i, '') ?? '';
  for (const secret of [bearer, ...textsOf(original.body)]) {
    const record = from.find(secret);
    if (record === undefined || to.find(secret) !== undefined) continue;
    const { permissions, quirk, expiresAt, ...rest } = record;
    const issued = to.issue(
      {
        ...rest,
        ...(quirk === undefined ? {} : { quirk }),
        expiresInSeconds: (expiresAt - now) / 1000,
        ...(permissions === undefined ? {} : { permissions: [...permissions] }),
      },
      secret,
    );
    const copy = to.byId(issued.id);
    if (record.revokedAt !== undefined && copy !== undefined) to.revoke(copy);
  }
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

/** What a good token of this organisation has. */
function goodGrant(access: TokenAccess) {
  const { id } = issuePersona(access, 'valid');
  const record = access.tokens.byId(id);
  if (record === undefined) throw new Error('A token that was just issued is not there.');
  const { clientId, userId, organizationId, scopes } = record;
  return { clientId, userId, organizationId, scopes, expiresInSeconds: 3600 };
}
