const assert = require('node:assert/strict');
const { ConfigError, startGenesysMock } = require('cognigy-genesys-contracts');
const client = require('cognigy-genesys-contracts/client');

async function use() {
  const genesys = await startGenesysMock();
  const { accessToken } = genesys.tokens.issue();
  const headers = { authorization: `Bearer ${accessToken}` };
  assert.equal((await fetch(`${genesys.url}/api/v2/tokens/me`, { headers })).status, 200);
  await genesys.close();

  // One module, whichever way it was loaded.
  const imported = await import('cognigy-genesys-contracts');
  assert.equal(imported.ConfigError, ConfigError);

  const other = await client.startGenesysMock();
  assert.equal((await other.control('GET', '/clock')).frozen, false);
  await other.close();
  console.log('used');
}

void use();
