import { type GenesysErrorRow, swagger2018 } from './row.ts';

/** Errors of notification channels. */
export const NOTIFICATIONS_ERRORS = {
  'notification.invalid.topic': {
    status: 400,
    message: 'The subscription topic is not valid.',
    origin: swagger2018('documented'),
  },
  'notification.subscription.too.many.subscriptions': {
    status: 400,
    message: 'Too many subscriptions',
    origin: swagger2018('documented'),
  },
} as const satisfies Record<string, GenesysErrorRow>;
