import type { Answer } from '../../exchange/exchange.ts';
import type { AuthorizeRequest } from './authorize-request.ts';
import { html, page } from './html.ts';

/**
 * The page on which a person proves who they are. The request travels in hidden fields, so that no session is needed.
 *
 * @param problem why the last try failed
 */
export function loginPage(
  { client, parameters, redirectUri }: AuthorizeRequest,
  organizationName: string,
  problem?: string,
): Answer {
  const kept = [...parameters].filter(([name]) => name !== 'email' && name !== 'password');
  const hidden = kept.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">\n`);
  const email = parameters.get('email') ?? parameters.get('login_hint') ?? '';
  const alert = problem === undefined ? html`` : html`<p role="alert" id="problem">${problem}</p>`;
  const described = problem === undefined ? html`` : html` aria-invalid="true" aria-describedby="problem"`;
  return page(
    problem === undefined ? 200 : 400,
    `Log in to ${organizationName}`,
    html`<p>${client.name} asks you to log in. This is a mock of Genesys Cloud: never type a real password here.</p>
${alert}
<form method="post" action="/oauth/authorize">
${hidden}<label for="email">Email</label>
<input id="email" name="email" type="email" autocomplete="username" required value="${email}"${described}>
<label for="password">Password</label>
<input id="password" name="password" type="password" autocomplete="current-password" required${described}>
<button type="submit">Log in</button>
</form>`,
    originOf(redirectUri),
  );
}

/** What an error that cannot be told to the client is told to the person. */
export function errorPage(status: number, reason: string): Answer {
  return page(
    status,
    'This login cannot go on',
    html`<p role="alert">${reason}</p>
<p>You were not sent back, because the address to return to could not be trusted. Check the link that brought you here.</p>`,
  );
}

/** Addresses of an app's own scheme have no origin; a policy then takes the scheme. */
function originOf(redirectUri: string): string {
  const url = new URL(redirectUri);
  return url.origin === 'null' ? url.protocol : url.origin;
}
