import type { Environment } from '../broker/settings.ts';

const SECRET_VARIABLES = ['PACT_BROKER_TOKEN', 'PACT_BROKER_PASSWORD', 'BROKER_WEBHOOK_GITHUB_TOKEN'];

/**
 * Makes a function that blots out the secrets of an environment, in every form in which a broker or a proxy might send them back.
 */
export function redactor(env: Environment): (text: string) => string {
  const secrets = SECRET_VARIABLES.flatMap((name) => env[name]?.trim() || []);
  const user = env.PACT_BROKER_USERNAME?.trim() ?? '';
  const forms = secrets
    .flatMap((secret) => [
      secret,
      encodeURIComponent(secret),
      JSON.stringify(secret).slice(1, -1),
      Buffer.from(`${user}:${secret}`).toString('base64'),
    ])
    // The longest first, or the rest of one form would stand where a shorter one was blotted out.
    .sort((one, other) => other.length - one.length);
  return (text) => forms.reduce((clean, form) => clean.replaceAll(form, '***'), text);
}
