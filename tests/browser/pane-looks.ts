/**
 * How the pane is looked at: laid over the whole page at a width, in a theme, without being loaded anew. The page is made
 * as tall as the pane wants to be, so that nothing of a view is hidden below its edge.
 */
import axe, { type AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { layoutFaults } from './layout-faults';

export interface Look {
  readonly width: number;
  readonly theme: 'light' | 'dark' | 'forced';
}

/** No taller pictures than this: what comes below is more of the same. */
const TALLEST = 1600;
const SHORTEST = 320;

/** The pane covers the page from now on. */
export async function layOver(page: Page): Promise<void> {
  await page.addStyleTag({
    content:
      'iframe.pane { position: fixed; inset: 0 auto auto 0; block-size: 100vh; z-index: 9; border: 0; flex: none; }',
  });
}

/** The frame that the pane now lives in; it is another after each workbook that is opened, and is empty at first. */
export async function paneFrame(page: Page): Promise<Frame> {
  const element = await page.locator('iframe.pane').elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error('the pane has no frame');
  await frame.waitForURL(/\/pane\/taskpane\.html/, { waitUntil: 'commit' });
  return frame;
}

export async function dress(page: Page, { width, theme }: Look): Promise<void> {
  await page.emulateMedia({ forcedColors: theme === 'forced' ? 'active' : 'none' });
  await page.setViewportSize({ width, height: TALLEST });
  await page.evaluate((pixels) => {
    const frame = document.querySelector<HTMLIFrameElement>('iframe.pane');
    frame?.style.setProperty('width', `${String(pixels)}px`);
  }, width);
  await (
    await paneFrame(page)
  ).evaluate(
    (chosen) => {
      document.documentElement.dataset['theme'] = chosen;
    },
    theme === 'dark' ? 'dark' : 'light',
  );
  // What fits itself to its width does so when the next picture is drawn.
  await (
    await paneFrame(page)
  ).evaluate(
    () =>
      new Promise<void>((drawn) => {
        requestAnimationFrame(() => {
          requestAnimationFrame(() => {
            drawn();
          });
        });
      }),
  );
}

/** What looks broken. */
export async function faultsOf(page: Page): Promise<string[]> {
  return (await paneFrame(page)).evaluate(layoutFaults);
}

/** As JPEG, because there are many. */
export async function picture(page: Page, width: number): Promise<Buffer> {
  const pane = await paneFrame(page);
  const wanted = await pane.evaluate(
    () => document.getElementById('pane')?.getBoundingClientRect().height ?? 0,
  );
  const height = Math.min(TALLEST, Math.max(SHORTEST, Math.ceil(wanted)));
  return page.screenshot({ type: 'jpeg', quality: 80, clip: { x: 0, y: 0, width, height } });
}

/** Tags of axe. */
export const LAW: readonly string[] = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];
/** Those of its rules that look at colours. */
export const LAW_ON_COLOURS: readonly string[] = ['color-contrast', 'link-in-text-block'];

/**
 * What breaks WCAG 2.1 A and AA in a frame and in those that it holds: rule, element and why. The pane is judged from
 * inside: seen from the page around it, axe would weigh every cell of the grid as well, each time. Rules: names or tags of axe.
 */
export async function violations(frame: Frame, rules: readonly string[] = LAW): Promise<string[]> {
  for (const each of [frame, ...frame.childFrames()])
    if (!(await each.evaluate(() => 'axe' in window))) await each.evaluate(axe.source);
  const asked = { runOnly: rules, resultTypes: ['violations'] };
  const { violations: found } = await frame.evaluate<AxeResults>(
    `axe.run(document, ${JSON.stringify(asked)})`,
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
  );
}
