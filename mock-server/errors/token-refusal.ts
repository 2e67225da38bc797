import { ApiError, type ErrorContext } from './api-error.ts';
import { DeclaredError } from './declared-error.ts';
import { GenesysError } from './genesys-error.ts';
import { type OAuthBody, oauthBody } from './oauth-error.ts';

/**
 * The refusal of a token request by a step that every request passes, such as the one that reads bodies: in the shape that the login host has for
 * all that it refuses. Inferred: the status is that of the API host, the error a name of RFC 6749, of section 5.2 or of 4.1.2.1.
 */
class TokenRefusal extends ApiError {
  constructor({ status, message, why, headers }: ApiError) {
    super(status, message, why, headers);
  }

  body({ explained }: ErrorContext): OAuthBody {
    const error = nameOf(this.status);
    return oauthBody(error, explained ? this.why.reason : error);
  }
}

/** A refusal as a token request is answered with; what the mock says of itself stays as it is. */
export function asTokenRefusal(error: ApiError): ApiError {
  return error instanceof GenesysError || error instanceof DeclaredError ? new TokenRefusal(error) : error;
}

function nameOf(status: number): 'invalid_request' | 'server_error' | 'temporarily_unavailable' {
  if (status === 500) return 'server_error';
  return status === 429 || status > 500 ? 'temporarily_unavailable' : 'invalid_request';
}
