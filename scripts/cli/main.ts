import { processContext } from '../../mock-server/cli/index.ts';
import { runProgram } from './program.ts';

process.exitCode = await runProgram(process.argv.slice(2), processContext());
