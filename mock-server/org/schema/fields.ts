import { z } from 'zod';

export const id = z.uuid();
export const name = z.string().min(1);
export const seconds = z.number().min(0);
