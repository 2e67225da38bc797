import type { Problem } from '../errors/why.ts';
import type { IntegrationSettings } from './integration-store.ts';
import { headersProblem, urlProblem } from './sendable.ts';

/** Everything that a caller says about an integration, as JSON, so that a thousand of them fit into memory. */
const MOST_CHARACTERS = 24_000;

/** What is wrong about settings with which nothing could be sent, or which are too long to keep. */
export function settingsProblems(settings: Partial<IntegrationSettings>): Problem[] {
  const { outboundNotificationWebhookUrl: url, webhookHeaders: headers } = settings;
  const demands = {
    outboundNotificationWebhookUrl: url === undefined ? undefined : urlProblem(url),
    webhookHeaders: headers === undefined ? undefined : headersProblem(headers),
  };
  const problems = Object.entries(demands).flatMap(([field, demand]) =>
    demand === undefined ? [] : [{ field, reason: `${field} ${demand}.` }],
  );
  if (problems.length > 0 || JSON.stringify(settings).length <= MOST_CHARACTERS) return problems;
  return [{ reason: `An integration takes at most ${MOST_CHARACTERS} characters in all.` }];
}
