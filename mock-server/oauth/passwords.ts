import type { User } from '../org/organization.ts';
import { isSameSecret } from './client-authentication.ts';

/** A user without a password cannot log in with one. */
export function isRightPassword(user: User, password: string): boolean {
  return user.password !== undefined && isSameSecret(password, user.password);
}
