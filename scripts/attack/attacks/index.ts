import type { Attack } from '../attack.ts';
import { fuzz } from './fuzz.ts';

/** Every attack, in the order in which they are made. */
export const ATTACKS: readonly Attack[] = [fuzz];
