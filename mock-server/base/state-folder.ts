import envPaths from 'env-paths';

/** The folder of this user for what mocks keep: on Linux `$XDG_STATE_HOME/genesys-mock`, or below `~/.local/state`. */
export function stateFolder(): string {
  const { log, data } = envPaths('genesys-mock', { suffix: '' });
  // On Linux `log` is the state folder. Elsewhere it is one for logs, which are sent to people who help.
  return process.platform === 'linux' ? log : data;
}
