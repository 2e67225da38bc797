import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { type GenesysMock, type GenesysMockOptions, startGenesysMock } from '../../index.ts';
import { NoBrowser, startBrowser } from './browser.ts';

const WIDE = { width: 1280, height: 900 };
/** Nothing on the page takes longer, not even on a machine that does much else. */
const PATIENCE_MS = 30_000;

/** A mock and a page that looks at it. */
export interface CockpitBench {
  readonly mock: GenesysMock;
  readonly page: Page;
  /**
   * @param pane what follows `#/`
   * @param url of another mock, or of something in front of one
   */
  open(pane?: string, url?: string): Promise<void>;
}

/**
 * Describes what the page does in a real browser. Each test has a mock and a page of its own; a test fails when a script of the page
 * does. Where no browser can be had the tests are skipped, and say so.
 */
export function describeCockpit(
  title: string,
  options: GenesysMockOptions,
  define: (bench: () => CockpitBench) => void,
): void {
  describe(title, () => {
    let browser: Browser;
    let bench: (CockpitBench & { close(): Promise<void> }) | undefined;

    before(async function () {
      try {
        browser = await startBrowser();
      } catch (error) {
        if (!(error instanceof NoBrowser)) throw error;
        console.warn(`      ${error.message}`);
        this.skip(); // there is no browser for this platform; the line printed before says which, and why
      }
    });
    beforeEach(async () => {
      bench = await startBench(browser, options);
    });
    afterEach(() => bench?.close());
    after(() => browser?.close());

    define(() => {
      if (bench === undefined) throw new Error('The bench stands only while a test runs.');
      return bench;
    });
  });
}

async function startBench(browser: Browser, options: GenesysMockOptions) {
  const mock = await startGenesysMock(options);
  const context = await browser.newContext({ viewport: WIDE, acceptDownloads: true });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    // A dropped connection and a refused call are part of what is tested; the browser complains of both.
    const isNetwork = message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !isNetwork) complaints.push(message.text());
  });
  return {
    mock,
    page,
    async open(pane = 'requests', url = mock.url) {
      await page.goto(`${url}/__mock/#/${pane}`);
      await page.getByText('Live', { exact: true }).waitFor();
    },
    async close() {
      await context.close();
      await mock.close();
      expect(complaints).to.deep.equal([]);
    },
  };
}
