import { visibleLine } from '../../base/visible.ts';
import type { RequestView } from '../../control/request-view.ts';
import type { Paint } from '../shell/paint.ts';

/** One line for a finished request, and one below it that says why, where it was refused. */
export function requestLine(view: RequestView, paint: Paint): string {
  const { at, method, path, status, client, durationMs, refusal } = view;
  const colour = status >= 500 ? 'red' : refusal !== null ? 'yellow' : 'green';
  const time = paint('dim', at.slice('2026-01-15T'.length, -'Z'.length));
  const line = `${time} ${method.padEnd(6)} ${path} ${paint(colour, String(status))} ${visibleLine(client?.name ?? '-')}  ${durationMs.toFixed(1)} ms`;
  if (refusal === null) return line;
  return `${line}\n             ${paint(colour, `${refusal.step}:`)} ${visibleLine(refusal.reason)}`;
}
