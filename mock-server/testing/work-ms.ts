/**
 * How much work of this process something takes, in milliseconds: unlike the time that passes, it is the same on a busy machine.
 */
export async function workMs(act: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
