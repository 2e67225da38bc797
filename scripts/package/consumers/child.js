// What `genesys-mock exec` runs: its exit code says whether the mock that it was told of answers.
const { GENESYS_MOCK_URL, GENESYS_MOCK_CLIENT_ID, GENESYS_MOCK_CLIENT_SECRET } = process.env;
const answer = await fetch(`${GENESYS_MOCK_URL}/oauth/token`, {
  method: 'POST',
  headers: { authorization: `Basic ${btoa(`${GENESYS_MOCK_CLIENT_ID}:${GENESYS_MOCK_CLIENT_SECRET}`)}` },
  body: new URLSearchParams({ grant_type: 'client_credentials' }),
});
process.exitCode = answer.status === 200 ? 7 : 1;
