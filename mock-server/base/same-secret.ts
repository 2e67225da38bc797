import { createHash, timingSafeEqual } from 'node:crypto';

/** Takes the same time however much of the secret is right. */
export function sameSecret(given: string, wanted: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(wanted));
}
