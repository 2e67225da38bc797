import type { VendorOrigin } from '../releases/document.ts';
import type { Origin, Overlay, OverlayAction } from '../releases/overlay.ts';

const CONFIDENCES: readonly Origin['confidence'][] = ['documented', 'seen', 'inferred', 'ours'];

/**
 * Fills the generated parts of `specs/README.md`, which stand between `<!-- name:start -->` and `<!-- name:end -->`.
 *
 * @throws Error when a part has lost its markers
 */
export function renderReadme(readme: string, origin: VendorOrigin, overlay: Overlay): string {
  const withOrigin = fill(readme, 'origin', renderOrigin(origin));
  const withCounts = fill(withOrigin, 'confidence', renderCounts(overlay));
  return fill(withCounts, 'inferred', renderInferred(overlay));
}

function fill(text: string, part: string, content: string): string {
  const start = `<!-- ${part}:start -->`;
  const end = `<!-- ${part}:end -->`;
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from === -1 || to < from) throw new Error(`README.md has no part between ${start} and ${end}`);
  return `${text.slice(0, from + start.length)}\n${content}\n${text.slice(to)}`;
}

function renderOrigin(origin: VendorOrigin): string {
  return table(
    ['Source', 'Version', 'SHA-256 of the files read'],
    [[`\`${origin.source}\``, origin.version, `\`${origin.sha256}\``]],
  );
}

function renderCounts(overlay: Overlay): string {
  return table(
    ['Confidence', 'Corrections'],
    CONFIDENCES.map((confidence) => [
      confidence,
      String(overlay.actions.filter((action) => action['x-origin'].confidence === confidence).length),
    ]),
  );
}

function renderInferred(overlay: Overlay): string {
  return table(
    ['Where', 'What we say', 'Because'],
    overlay.actions
      .filter((action) => action['x-origin'].confidence === 'inferred')
      .map((action) => [`\`${action.target.trim()}\``, describe(action), action['x-origin'].source]),
  );
}

function describe(action: OverlayAction): string {
  if (action.description !== undefined) return action.description;
  return action.remove === true ? 'removed' : `\`${JSON.stringify(action.update)}\``;
}

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
