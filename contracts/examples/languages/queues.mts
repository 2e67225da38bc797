/** Asks for the queues, before and after the token has expired. Nothing but what Node has. */
const { GENESYS_MOCK_URL: url, GENESYS_MOCK_CLIENT_ID: id, GENESYS_MOCK_CLIENT_SECRET: secret } = process.env;

async function getToken(): Promise<string> {
  const answer = await fetch(`${url}/oauth/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(`${id}:${secret}`)}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
  const { access_token } = (await answer.json()) as { access_token: string };
  return access_token;
}

async function ask(token: string): Promise<void> {
  const answer = await fetch(`${url}/api/v2/routing/queues`, {
    headers: { authorization: `Bearer ${token}` },
  });
  const { total } = (await answer.json()) as { total?: number };
  // The reason is the mock's; Genesys Cloud itself says only that the credentials are expired.
  console.log(answer.status, answer.ok ? `${total} queues` : answer.headers.get('x-mock-reason'));
}

async function advanceClock(by: string): Promise<void> {
  await fetch(`${url}/__mock/clock/advance`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ by }),
  });
}

const token = await getToken();
await ask(token);
await advanceClock('PT1H');
await ask(token);
await ask(await getToken());
