export const PROFILE_NAMES = ['flaky', 'slow', 'maintenance', 'token-storm'] as const;
export type ProfileName = (typeof PROFILE_NAMES)[number];
