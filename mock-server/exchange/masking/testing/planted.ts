/** Names by the place that they are planted in. Their values are words, which nothing but the name gives away. */
export const NAMES = {
  query: `key sig apikey api_key apiKey jwt id_token access_token refresh_token token code client_secret password pwd pass auth signature
    X-Amz-Signature X-Amz-Security-Token X-Amz-Credential sas sessionToken session_id secret hmac otp subscription-key authToken jsessionid auth[key] token[0] KEY`,
  header: `X-Auth-Token X-Api-Token X-Amz-Security-Token Ocp-Apim-Subscription-Key X-Functions-Key X-Client-Secret X-Api-Key Api-Key
    X-Vault-Token Private-Token X-Csrf-Token X-Session X-Session-Id X-Password X-Goog-Api-Key X-Hub-Signature X-Twilio-Signature
    X-Webhook-Secret X-Access-Token X-Refresh-Token X-Id-Token X-Jwt X-Pin X-Encryption-Key X-Host-Key Proxy-Authorization
    Authentication-Token X-Forwarded-Authorization`,
  json: `authToken pwd passwd pin privateKey passphrase jwt credentials webhookSecret sessionToken accessToken refresh_token idToken password
    userPassword db_password DB_PASSWORD clientSecret client-secret secretKey apiKey APIKey API_KEY xApiKey subscriptionKey accessKey
    sharedAccessKey signingKey encryptionKey authorization cookie sessionKey sessionid otp totpSecret passcode pinCode userPIN code authCode
    deviceCode verificationCode signature hmacSecret bearerToken botToken tokens secrets webhookHeaders kennwort auth assertion token2
    accesstoken dbpassword`,
  form: 'client_secret password refresh_token assertion code code_verifier client_assertion key',
  attribute: 'password apiKey authToken context.pin webhookSecret',
  'header of webhooks': 'Authorization X-Custom Ocp-Apim-Subscription-Key X-Tenant Cookie X-Bot',
} as const;
export type Place = keyof typeof NAMES;

export const wordsOf = (text: string) => text.split(/\s+/);
/** Made of words, and different for each. */
export const planted = (place: string, name: string) =>
  `planted-${place}-${name}-by-hand`.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
export const pairsOf = (place: Place) =>
  Object.fromEntries(wordsOf(NAMES[place]).map((name) => [name, planted(place, name)]));

const KEY = 'MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7VJTUt9Us8cKj';
/** Texts that give themselves away, whatever their name. The part that must not be shown stands between « and ». */
export const TEXTS: readonly string[] = [
  'my token is «eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9P», please help',
  `-----BEGIN PRIVATE KEY-----\n«${KEY}»\n-----END PRIVATE KEY-----`,
  'call https://«ann:walks-the-dog»@bot.example/hook',
  'call https://bot.example/hook?id=7&sig=«walks-the-cat»&x=1',
  'call https:«bob:walks-the-cow»@bot.example/hook',
  'password=«walks-the-horse»',
  'my pin: «4711», thanks',
  'the secret: «walks-the-sheep»',
  '{"user": "ann", "password": "«walks the goat»"}',
  'Authorization: Bearer «a1-walks-the-goose»',
  'curl -H "X-Api-Key: «walks-the-duck»"',
  'AWS «AKIAIOSFODNN7EXAMPLE»',
  'aws «wJalrXUtnFEMI/K7MDENG/bPxRfiCYzEXAMPLEK3Y»',
  'git «ghp_16C7e42F292c6912E7710c838347Ae178B4a»',
  'slack «xoxb-123456789012-abcdefabcdef»',
  'hex «9f86d081884c7d659a2feaa0c55ad015a3bf4f1b»',
  'azure «9f86d081884c7d659a2feaa0c55ad015»',
  '<saml:Assertion><user>ann</user><x:Password>«walks-the-ox»</x:Password></saml:Assertion>',
  '{"a": "{\\"b\\": \\"{\\\\\\"apiKey\\\\\\": \\\\\\"«walks-the-hen»\\\\\\"}\\"}"}',
  'password: «correcthorse» and more',
  'password => «walks-the-mule»',
  'password   :   «walks-the-yak»',
  '{"password": "wal\\"«ks-the-lamb»"}',
  '{"a": "{\\"password\\": \\"wal\\\\\\"«ks-the-ram»\\"}"}',
  '{"password": ["walks", "«the-calf»"], "a": 1}',
  '<wsse:Password Type="https://types.example#PasswordText">«walks-the-foal»</wsse:Password>',
  '<password><![CDATA[«walks-the-deer»]]></password>',
  'Authorization: Token «walks-the-hare»',
  'Cookie: a=b; theme=«walks-the-mole»',
  'my API key: «walks-the-crow»',
  'drawn «Zk3vQ9xL0pWm2RtY7bNc»',
  'url-safe «q8fZ-1kLx_Wm2RtY7bNcVw93Ha»',
  `in base64 «${Buffer.from('ann:walks-the-bear').toString('base64')}»`,
  `in base64 «${Buffer.from('{"password":"walks-the-wolf"}').toString('base64')}»`,
];
export const hiddenIn = (text: string) => /«([\s\S]+)»/.exec(text)?.[1] ?? '';
export const asSent = (text: string) => text.replaceAll(/[«»]/g, '');

/** What must stay as it is, or nobody can use what is shown. */
export const HARMLESS = {
  conversationId: '7b1e2d3c-4444-4aaa-8bbb-0000000000aa',
  cognigySessionId: 'session-7b1e2d3c-4444-4aaa-8bbb-0000000000ab',
  flowId: '5f1a2b3c4d5e6f7a8b9c0d1e',
  customerId: 'Kd93jfQ02mXv84hTq1Zc',
  traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
  queue: 'd59d0280-3333-4aaa-8bbb-0000000000ac',
  tokenType: 'planted-bearer',
  token_type: 'visible-bearer',
  authorizedGrantType: 'CLIENT-CREDENTIALS',
  passwordless: 'visible-by-mail',
  pinned: 'visible-yes',
  pinnedAt: '2026-01-15T09:00:00.000Z',
  errorCode: 'visible.error.code',
  code: 'bad.visible.request',
  key: 'visible-key-of-a-pair',
  author: 'Visible Ann',
  authority: 'visible-court',
  shipping: 'visible-express',
  tokenizer: 'visible-bpe',
  secretary: 'Visible Bob',
  operation: 'postConversationsMessageIntegrationInboundOpenMessage',
  topic: 'v2.detail.events.conversation.7b1e2d3c-4444-4aaa-8bbb-0000000000aa.customer.end',
  encoded: Buffer.from('I want to talk to somebody').toString('base64'),
  selfUri:
    '/api/v2/conversations/messages/7b1e2d3c-4444-4aaa-8bbb-0000000000aa/messages/9f86d081884c7d659a2feaa0c55ad016',
  cursor: Buffer.from('{"id":123456}').toString('base64'),
  address2: 'nextUri=/api/v2/users?cursor=eyJpZCI6MTIzNDU2fQ&visible=1',
  sessionDnis: '+4915112345678',
  dateSessionStart: '2026-01-15T09:00:00.000Z',
  botSessionTimeout: 360020,
  passPercent: 360021,
  baggage: 'sentry-trace_id=d4cda95b652f4a1592b449d5929fda1b',
  sentence2: 'visible status code: 500',
  iban: 'DE89370400440532013000',
  address: 'https://bot.example/hook?id=7&page=visible',
  mail: 'visible@bot.example',
  sentence: 'My token has expired: the visible one, passed on by the author.',
  expires_in: 360017,
  completion_tokens: 360018,
  accessTokenValiditySeconds: 360019,
} as const;
