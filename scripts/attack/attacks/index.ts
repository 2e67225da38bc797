import type { Attack } from '../attack.ts';
import { clients } from './clients/clients.ts';
import { control } from './control.ts';
import { fuzz } from './fuzz.ts';
import { secretsAttack } from './secrets/secrets.ts';
import { sockets } from './sockets/sockets.ts';
import { tls } from './sockets/tls.ts';
import { webhooks } from './webhooks/webhooks.ts';

/** Every attack, in the order in which they are made. */
export const ATTACKS: readonly Attack[] = [fuzz, control, sockets, tls, clients, secretsAttack, webhooks];
