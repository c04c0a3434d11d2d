/**
 * Serves the workbench on loopback: the page with the grid, the pane as it was built, and Microsoft's library.
 *
 * Of the pane one address is answered differently from the network: that of office.js, which comes from node_modules.
 * One script tag before it puts the local Excel of the surrounding page on `window.external`. All other bytes of the
 * pane are those of its folder. Nothing is written and nothing is kept. Spec: workbench §1
 */
import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { dirname, extname, join, normalize, sep } from 'node:path';
import { bundlePage, type PageBundle } from './page-bundle';

export interface Serving {
  /** Folder of the built pane: taskpane.html and what it refers to. */
  readonly pane: string;
  /** 0: any free one. A taken one is passed over for the next. */
  readonly port: number;
}

export interface Served {
  /** "http://127.0.0.1:3100/" */
  readonly address: string;
  readonly close: () => Promise<void>;
}

const HOST = '127.0.0.1';
const PORTS_TRIED = 20;
/** The tag that loads the library, with its attribute quoted or not, up to the address and no further. */
const OFFICE =
  /(<script\b[^>]*\bsrc=["']?)https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js/i;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
};

export async function serve({ pane, port }: Serving): Promise<Served> {
  const page = await bundlePage();
  const office = dirname(
    createRequire(import.meta.url).resolve('@microsoft/office-js/dist/office.js'),
  );
  const server = createServer((request, response) => {
    const path = pathOf(request.url ?? '/');
    void answer({ page, pane, office }, path).then(
      (found) => send(response, path, found),
      (error: unknown) => send(response, path, null, String(error)),
    );
  });
  const chosen = await listen(server, port);
  return {
    address: `http://${HOST}:${chosen}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Sources {
  readonly page: PageBundle;
  readonly pane: string;
  readonly office: string;
}

type Content = Uint8Array | string;

/** The content at a path; null when there is none. */
async function answer({ page, pane, office }: Sources, path: string): Promise<Content | null> {
  const [, room = '', ...rest] = path.split('/');
  const file = rest.join('/');
  if (room === 'office') return fileIn(office, file);
  if (room !== 'pane') return page.get(path === '/' ? '/index.html' : path) ?? null;
  const bytes = await fileIn(pane, file);
  return bytes && file.endsWith('.html') ? withLocalOffice(new TextDecoder().decode(bytes)) : bytes;
}

/** The pane's page with office.js from here, and the door to the local Excel before it. */
export function withLocalOffice(html: string): string {
  return html.replace(OFFICE, '<script src="/door.js"></script>$1/office/office.js');
}

async function fileIn(folder: string, file: string): Promise<Uint8Array | null> {
  const path = normalize(join(folder, file));
  if (!path.startsWith(folder.endsWith(sep) ? folder : folder + sep)) return null;
  return readFile(path).catch((cause: unknown) => {
    if (isAbsence(cause)) return null;
    throw cause;
  });
}

function isAbsence(cause: unknown): boolean {
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : '';
  return code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR';
}

function pathOf(url: string): string {
  try {
    return decodeURIComponent(new URL(url, `http://${HOST}/`).pathname);
  } catch (error) {
    // An escape that is none names no file.
    if (error instanceof URIError || error instanceof TypeError) return '/-';
    throw error;
  }
}

function send(response: ServerResponse, path: string, found: Content | null, failure = ''): void {
  const status = found === null ? (failure === '' ? 404 : 500) : 200;
  const type = path.endsWith('/') ? '.html' : extname(path);
  response.writeHead(status, {
    'Content-Type': found === null ? 'text/plain' : (types[type] ?? 'application/octet-stream'),
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  });
  response.end(found ?? failure);
}

async function listen(server: Server, port: number): Promise<number> {
  for (let next = port; ; next += 1) {
    const chosen = await attempt(server, next, next < port + PORTS_TRIED && port !== 0);
    if (chosen !== null) return chosen;
  }
}

/** The port that was got; null when it is taken and another may be tried. */
function attempt(server: Server, port: number, more: boolean): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      server.off('listening', done);
      if (error.code === 'EADDRINUSE' && more) resolve(null);
      else reject(error);
    };
    const done = (): void => {
      server.off('error', failed);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    };
    server.once('error', failed);
    server.once('listening', done);
    server.listen(port, HOST);
  });
}
