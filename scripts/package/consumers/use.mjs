import assert from 'node:assert/strict';
import { DEFAULT_ORGANIZATION, organizationSchema, startGenesysMock } from 'cognigy-genesys-contracts';
import { startGenesysMock as startProcess } from 'cognigy-genesys-contracts/client';

const genesys = await startGenesysMock();
const statusOf = async ({ url }, path) => {
  const answer = await fetch(`${url}${path}`, { headers: { authorization: 'Bearer persona.valid' } });
  await answer.arrayBuffer();
  return answer.status;
};

genesys.faults.add({ match: { operation: 'getTokensMe', nth: 1 }, fault: { kind: 'status', status: 503 } });
assert.equal(await statusOf(genesys, '/api/v2/tokens/me'), 503);
assert.equal(await statusOf(genesys, '/api/v2/tokens/me'), 200);

genesys.replaceOrganization({ ...DEFAULT_ORGANIZATION, name: 'Acme' });
assert.equal(genesys.organization.name, 'Acme');
assert.throws(() => genesys.replaceOrganization({ name: 5 }), /name must be of type string; it is 5/);
assert.equal(organizationSchema.safeParse({}).success, false);

// What is read from files: the specification, the control document, the page.
for (const path of ['/__mock/health', '/__mock/openapi.json', '/__mock/', '/__mock/cockpit/app.js']) {
  assert.equal(await statusOf(genesys, path), 200, path);
}
await genesys.close();

const other = await startProcess();
assert.equal(await statusOf(other, '/api/v2/tokens/me'), 200);
await other.close();
console.log('used');
