import type { components } from '../../specs/provider.generated.ts';

/** A schema of the specification by its name. */
export type Model<Name extends keyof components['schemas']> = components['schemas'][Name];
