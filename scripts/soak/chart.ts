import type { Sample } from './verdict.ts';

const WIDTH = 760;
const HEIGHT = 120;
const LABEL = 70;
const GAP = 46;

const LINES: readonly (readonly [title: string, of: (sample: Sample) => number])[] = [
  ['Heap after collection, MB', ({ heapBytes }) => heapBytes / 1_048_576],
  ['Resident memory, MB', ({ rssBytes }) => rssBytes / 1_048_576],
  ['Handles', ({ handles }) => handles],
];

/** Heap, resident memory and handles over the time of a run, as an SVG that follows the reader's light or dark mode. */
export function toChart(samples: readonly Sample[]): string {
  const seconds = samples.at(-1)?.seconds ?? 1;
  const parts = LINES.map(([title, of], index) => {
    const top = index * (HEIGHT + GAP) + 24;
    const values = samples.map(of);
    const most = Math.max(...values, 1);
    const points = samples.map((sample, at) => {
      const x = LABEL + ((WIDTH - LABEL) * sample.seconds) / seconds;
      const y = top + HEIGHT * (1 - (values[at] ?? 0) / most);
      return `${x.toFixed(1)},${y.toFixed(1)}`;
    });
    return [
      `<text class="title" x="0" y="${top - 8}">${title}</text>`,
      `<text x="${LABEL - 8}" y="${top + 10}" text-anchor="end">${most.toFixed(0)}</text>`,
      `<text x="${LABEL - 8}" y="${top + HEIGHT}" text-anchor="end">0</text>`,
      `<path class="axis" d="M${LABEL} ${top}v${HEIGHT}h${WIDTH - LABEL}"/>`,
      `<polyline class="line" points="${points.join(' ')}"/>`,
    ].join('\n');
  });
  const height = LINES.length * (HEIGHT + GAP) - 6;
  const style =
    'text{font:13px system-ui,sans-serif;fill:#24292f}.title{font-weight:600}.axis{fill:none;stroke:#8c959f}.line{fill:none;stroke:#0969da;stroke-width:1.5}' +
    '@media(prefers-color-scheme:dark){text{fill:#e6edf3}.axis{stroke:#6e7681}.line{stroke:#58a6ff}}';
  const end = `${Math.round(seconds / 60)} min`;
  const times = `<text x="${LABEL}" y="${height}">0</text>\n<text x="${WIDTH}" y="${height}" text-anchor="end">${end}</text>`;
  const title = `Memory and handles of the mock in ${end}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH + 4} ${height + 4}" role="img"><title>${title}</title><style>${style}</style>\n${parts.join('\n')}\n${times}\n</svg>\n`;
}
