import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve, withLocalOffice, type Served } from '../../../../src/workbench/server';

const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

describe('Workbench §1: what is served', () => {
  test.each([`<script src="${CDN}"></script>`, `<script defer src=${CDN}></script>`])(
    'of the page %s the address of office.js alone is answered from here, with a door before it',
    (tag) => {
      const html = `<meta charset=utf-8>${tag}<script src="pane.js"></script>`;
      const served = withLocalOffice(html);
      expect(served).toBe(
        html
          .replace(CDN, '/office/office.js')
          .replace('<script', '<script src="/door.js"></script><script'),
      );
    },
  );

  test('a page without office.js is left as it is', () => {
    expect(withLocalOffice('<script src="pane.js"></script>')).toBe(
      '<script src="pane.js"></script>',
    );
  });
});

describe('Workbench §1: the server on loopback', () => {
  let folder: string;
  let served: Served;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'alf-pane-'));
    await writeFile(join(folder, 'taskpane.html'), `<script src="${CDN}"></script>`);
    await writeFile(join(folder, 'bytes.js'), `// ${CDN}`);
    served = await serve({ pane: folder, port: 0 });
  });
  afterAll(async () => {
    await served.close();
    await rm(folder, { recursive: true });
  });

  /** As it is written, without a browser's tidying of the path. */
  function ask(path: string): Promise<{ status: number; text: string }> {
    return new Promise((resolve, reject) => {
      const { port } = new URL(served.address);
      get({ host: '127.0.0.1', port, path }, (response) => {
        let text = '';
        response.on('data', (part) => (text += String(part)));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
      }).on('error', reject);
    });
  }

  test('all bytes of the pane but its page are those of its folder', async () => {
    expect(await ask('/pane/bytes.js')).toEqual({ status: 200, text: `// ${CDN}` });
    expect((await ask('/pane/taskpane.html')).text).toContain('/office/office.js');
  });

  test('Microsoft’s library and the page’s own scripts are there', async () => {
    expect((await ask('/office/office.js')).text.length).toBeGreaterThan(10_000);
    expect((await ask('/')).text).toContain('<html lang="sv">');
    expect((await ask('/main.js')).status).toBe(200);
  });

  test.each(['/pane/../../etc/passwd', '/office/%2e%2e/package.json', '/pane/%', '/pane/', '/nej'])(
    '%s is nothing that is served',
    async (path) => {
      expect(await ask(path)).toEqual({ status: 404, text: '' });
    },
  );

  test('a port that is taken is passed over for the next free one', async () => {
    const taken = Number(new URL(served.address).port);
    const second = await serve({ pane: folder, port: taken });
    expect(Number(new URL(second.address).port)).toBeGreaterThan(taken);
    await second.close();
  });
});
