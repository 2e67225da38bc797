import { z } from 'zod';
import { LONGEST_SECONDS } from '../../base/moments.ts';

export const id = z.uuid();
export const name = z.string().min(1);
export const seconds = z.number().min(0).max(LONGEST_SECONDS);
