import { quietLogger } from '../base/logger.ts';
import { Mock } from '../mock.ts';
import { issuePersona } from '../oauth/issue-persona.ts';
import { builtInDocument } from '../openapi/load-document.ts';
import { DEFAULT_ORGANIZATION } from '../org/default-organization.ts';
import type { OrganizationInput } from '../org/organization.ts';
import { parseOrganization } from '../org/parse-organization.ts';
import type { PortOptions } from '../port/open-port.ts';
import type { Tenant } from '../tenant.ts';

/** A mock that listens and whose inside a test can reach, its clock frozen. */
export interface TestMock extends AsyncDisposable {
  readonly mock: Mock;
  readonly tenant: Tenant;
  readonly url: string;
  /** A valid token of the handover client. */
  token(): string;
}

export async function startTestMock(
  overrides: Partial<OrganizationInput> = {},
  port: PortOptions = {},
): Promise<TestMock> {
  const mock = new Mock({
    organization: parseOrganization({ ...DEFAULT_ORGANIZATION, ...overrides }),
    document: builtInDocument(),
    log: quietLogger,
    seed: 'genesys',
    explained: true,
    journalSize: 100,
  });
  mock.tenant.clock.freeze(Date.UTC(2026, 0, 15, 9, 30));
  return {
    mock,
    get tenant() {
      return mock.tenant;
    },
    url: await mock.listen('127.0.0.1', 0, port),
    token: () => issuePersona(mock.tenant, 'valid', {}).accessToken,
    [Symbol.asyncDispose]: () => mock.close(),
  };
}
