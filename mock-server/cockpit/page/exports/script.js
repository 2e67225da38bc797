import { curlOf } from './curl.js';
import { stepsOf } from './steps.js';

/**
 * The conversation as commands for a POSIX shell: what the client sent, and the control calls that play the agents.
 *
 * @param {import('./steps.js').ConversationRecord} record
 * @param {string} origin scheme, host and port
 */
export function shellScriptOf(record, origin) {
  const { id } = record.conversation;
  const commands = stepsOf(record).map((step) => {
    if (step.kind === 'request') {
      const { method, path, query, request, status, operationId } = step.request;
      return `# ${step.at}  ${operationId ?? `${method} ${path}`}, answered with ${status}\n${curlOf({ method, path, query, ...request }, origin)}`;
    }
    const headers = { 'content-type': 'application/json' };
    const path = `/__mock/conversations/${id}/agent/${step.verb}`;
    return `# ${step.at}  the agent\n${curlOf({ method: 'POST', path, query: '', headers, body: step.body }, origin)}`;
  });
  return [
    '#!/bin/sh',
    '# Variables stand for secrets that were not shown; set them first.',
    'set -eu',
    ...commands,
  ]
    .join('\n\n')
    .concat('\n');
}
