import type { Why } from '../../errors/why.ts';
import type { Directory } from '../../org/directory.ts';
import type { Correction, NoCorrection } from './correction.ts';
import type { RequestDraft } from './request-draft.ts';

/** Makes the plainest token request there is. */
export function correctTokenRequest(
  { organization }: Directory,
  draft: RequestDraft,
  why: Why,
): Correction | NoCorrection {
  const client = organization.clients.find(
    ({ state, authorizedGrantType }) => state === 'active' && authorizedGrantType === 'CLIENT-CREDENTIALS',
  );
  if (client === undefined) return { note: 'The organisation has no active client for client credentials.' };
  const authorization = `Basic ${Buffer.from(`${client.id}:${client.secret}`).toString('base64')}`;
  return {
    draft: {
      ...draft,
      headers: { authorization, 'content-type': 'application/x-www-form-urlencoded' },
      body: { grant_type: 'client_credentials' },
    },
    changes: [
      { field: 'header.authorization', to: `Basic <id and secret of ${client.name}>`, why: why.reason },
      { field: 'grant_type', to: 'client_credentials', why: 'The grant that needs no user.' },
    ],
  };
}
