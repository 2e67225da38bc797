import type { ServerFigures } from './measure/servers.ts';

const WIDTH = 760;
const LABEL = 270;
const BAR = 18;
const ROW = 26;
const TOP = 34;
const GROUP = 22;

interface Bar {
  readonly name: string;
  readonly ratio: number;
}

/** Bars of each server's share of bare `node:http`, as an SVG that follows the reader's light or dark mode. */
export function toChart(servers: readonly ServerFigures[]): string {
  const groups = [
    { title: 'Validated messages, share of bare node:http', bars: barsOf(servers, 'message') },
    { title: 'Tokens issued, share of bare node:http', bars: barsOf(servers, 'token') },
  ];
  let y = 0;
  const parts: string[] = [];
  for (const { title, bars } of groups) {
    parts.push(`<text class="title" x="0" y="${y + 18}">${title}</text>`);
    y += TOP;
    for (const { name, ratio } of bars) {
      const width = Math.max(1, Math.round((WIDTH - LABEL - 60) * Math.min(ratio, 1.1)));
      const kind = name === 'this mock' ? 'ours' : name.startsWith('bare') ? 'base' : 'peer';
      parts.push(
        `<text x="${LABEL - 10}" y="${y + 13}" text-anchor="end">${escapeXml(name)}</text>`,
        `<rect class="${kind}" x="${LABEL}" y="${y}" width="${width}" height="${BAR}" rx="2"/>`,
        `<text x="${LABEL + width + 6}" y="${y + 13}">${ratio.toFixed(ratio < 0.1 ? 3 : 2)}</text>`,
      );
      y += ROW;
    }
    y += GROUP;
  }
  const style =
    'text{font:13px system-ui,sans-serif;fill:#24292f}.title{font-weight:600}.ours{fill:#0969da}.base{fill:#8c959f}.peer{fill:#d0d7de}' +
    '@media(prefers-color-scheme:dark){text{fill:#e6edf3}.ours{fill:#58a6ff}.base{fill:#6e7681}.peer{fill:#30363d}}';
  const title = 'Throughput of this mock and of other servers, compared with bare node:http';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${y}" role="img"><title>${title}</title><style>${style}</style>\n${parts.join('\n')}\n</svg>\n`;
}

function barsOf(servers: readonly ServerFigures[], work: 'message' | 'token'): Bar[] {
  return servers
    .flatMap(({ name, ratio }) => (ratio[work] === undefined ? [] : [{ name, ratio: ratio[work] }]))
    .sort((a, b) => b.ratio - a.ratio);
}

const escapeXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
