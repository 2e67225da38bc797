import type { CommandDefinition } from '../../mock-server/cli/index.ts';

/** A command of `genesys-mock`, loaded when it is wanted. */
export interface ListedCommand {
  readonly what: string;
  load(): Promise<CommandDefinition>;
}

/** By their names. */
export type ListedCommands = Readonly<Record<string, ListedCommand>>;
