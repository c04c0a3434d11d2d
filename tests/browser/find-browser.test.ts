import { findBrowser } from './find-browser';

describe('Interfaces §1: a browser is found or the run says what to install', () => {
  const before = process.env['BROWSER_PATH'];
  afterEach(() => {
    if (before === undefined) delete process.env['BROWSER_PATH'];
    else process.env['BROWSER_PATH'] = before;
  });

  test('BROWSER_PATH is taken when a program stands there', async () => {
    process.env['BROWSER_PATH'] = process.execPath;
    expect(await findBrowser()).toBe(process.execPath);
  });

  test('a BROWSER_PATH that leads nowhere is named, with the way out', async () => {
    process.env['BROWSER_PATH'] = '/ingen/chrome';
    await expect(findBrowser()).rejects.toThrow(
      /BROWSER_PATH is \/ingen\/chrome.*apt-get install/s,
    );
  });
});
