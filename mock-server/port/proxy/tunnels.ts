import type { Socket } from 'node:net';
import { MockError } from '../../errors/mock-error.ts';
import { RefusedTarget, type TargetGuard } from '../../outbound/target-guard.ts';
import { showTarget, type Target } from './target.ts';

const { connect } = process.getBuiltinModule('node:net');

const MOST = 256;
const IDLE_MS = 120_000;
const CONNECT_MS = 10_000;

/** Tunnels to hosts that are allowed. What goes through them is not looked at. */
export class Tunnels {
  readonly #guard: TargetGuard;
  #open = 0;

  /** @param guard which knows the hosts that are allowed */
  constructor(guard: TargetGuard) {
    this.#guard = guard;
  }

  /**
   * Opens one, to the address that was judged.
   *
   * @param client whose request was read to its end
   * @returns when the tunnel stands; it ends by itself
   * @throws MockError when it cannot be
   */
  async open(target: Target, client: Socket): Promise<Socket> {
    if (this.#open >= MOST) {
      throw refuse('mock.proxy.busy', `${MOST} tunnels are open already.`);
    }
    const { host, port } = target;
    const lookup = this.#guard.lookupFor(port);
    try {
      this.#guard.checkHost(host, port);
    } catch (error) {
      throw noTunnel(target, error);
    }
    this.#open += 1;
    const far = connect({ host, port, lookup, allowHalfOpen: true, noDelay: true });
    far.once('close', () => {
      this.#open -= 1;
      client.destroy();
    });
    client.once('close', () => far.destroy());
    await standing(far, target);
    for (const end of [client, far]) end.setTimeout(IDLE_MS, () => end.destroy());
    return far;
  }
}

function standing(far: Socket, target: Target): Promise<void> {
  return new Promise((resolve, reject) => {
    far.setTimeout(CONNECT_MS, () => far.destroy(new Error('it did not answer in time')));
    far.once('connect', resolve);
    // The client is gone.
    far.once('close', () => reject(refuse('mock.proxy.unreachable', 'The tunnel was given up.')));
    far.on('error', (error) => reject(noTunnel(target, error)));
  });
}

function noTunnel(target: Target, error: unknown): MockError {
  const { code, message } = error as NodeJS.ErrnoException;
  const isRefused = error instanceof RefusedTarget;
  return refuse(
    isRefused ? 'mock.proxy.forbidden' : 'mock.proxy.unreachable',
    `There is no tunnel to ${showTarget(target)}: ${isRefused ? message : (code ?? message)}.`,
  );
}

const refuse = (
  code: 'mock.proxy.busy' | 'mock.proxy.forbidden' | 'mock.proxy.unreachable',
  reason: string,
) => new MockError(code, 'proxy', { field: 'path', reason });
