import { DockerfileParser, type From, type Instruction, type ModifiableInstruction } from 'dockerfile-ast';

/** One instruction after `FROM`. */
export interface Step {
  /** In capitals. */
  readonly keyword: string;
  /** By name: `--from=build` is `{ from: 'build' }`. */
  readonly flags: Readonly<Record<string, string>>;
  /** What follows keyword and flags, on one line. */
  readonly text: string;
}

/** What one `FROM` begins. */
export interface Stage {
  /** With tag, e.g. `node:24.21.0-slim`. */
  readonly image: string;
  readonly name: string | undefined;
  readonly steps: readonly Step[];
}

/** Reads a Dockerfile that begins with `FROM`. */
export function readDockerfile(text: string): Stage[] {
  const stages: (Stage & { steps: Step[] })[] = [];
  for (const instruction of DockerfileParser.parse(text).getInstructions()) {
    if (isFrom(instruction)) {
      const name = instruction.getBuildStage() ?? undefined;
      stages.push({ image: instruction.getImage() ?? '', name, steps: [] });
    } else stages.at(-1)?.steps.push(stepOf(instruction));
  }
  return stages;
}

/** The words of an instruction in the exec form, e.g. of `CMD ["start"]`; a `HEALTHCHECK` has a `CMD` before them. */
export function wordsOf(stage: Stage | undefined, keyword: string): string[] {
  const text = stage?.steps.findLast((step) => step.keyword === keyword)?.text ?? '[]';
  return JSON.parse(text.replace(/^CMD\s/, ''));
}

const isFrom = (instruction: Instruction): instruction is From => instruction.getKeyword() === 'FROM';

function stepOf(instruction: Instruction): Step {
  const flags = 'getFlags' in instruction ? (instruction as ModifiableInstruction).getFlags() : [];
  return {
    keyword: instruction.getKeyword(),
    flags: Object.fromEntries(flags.map((flag) => [flag.getName(), flag.getValue() ?? ''])),
    text: instruction.getArgumentsContent() ?? '',
  };
}
