const PATIENCE_MS = 500;

/** Whether it is a mock that listens there. @param address scheme, host and port */
export async function isMock(address: string): Promise<boolean> {
  try {
    const answer = await fetch(`${address}/__mock/health`, { signal: AbortSignal.timeout(PATIENCE_MS) });
    const { status } = (await answer.json()) as { status?: unknown };
    return answer.ok && typeof status === 'string';
  } catch {
    return false;
  }
}
