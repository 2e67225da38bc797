const WANTED = 'Send "Authorization: Bearer <access token>".';

/** Where other APIs take their token, and Genesys Cloud does not. */
const IN_QUERY = ['access_token', 'token'];

/**
 * Says what is wrong with an `Authorization` header in which no bearer token was found. Never quotes what may be a secret.
 *
 * @param header as it was sent; empty for none
 */
export function explainAuthorization(header: string, query: string): string {
  if (header === '') {
    const parameters = new URLSearchParams(query);
    const name = IN_QUERY.find((each) => parameters.has(each));
    return name === undefined
      ? `No Authorization header was sent. ${WANTED}`
      : `No Authorization header was sent, and the query parameter ${name} is not read: Genesys Cloud takes the token in the header. ${WANTED}`;
  }
  const [scheme = '', ...rest] = header.trim().split(/\s+/);
  switch (scheme.toLowerCase()) {
    case 'bearer':
      return `The Authorization header has no token after Bearer; perhaps a variable was empty. ${WANTED}`;
    case 'basic':
      return `The Authorization header is for POST /oauth/token: Basic holds a client's id and secret. Exchange them there for an access token. ${WANTED}`;
    default:
      return rest.length === 0
        ? `The Authorization header is not of the form "Bearer <access token>": the word Bearer and a space are missing.`
        : `The Authorization header is not of the form "Bearer <access token>".`;
  }
}
