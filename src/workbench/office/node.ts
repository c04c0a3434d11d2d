/**
 * Loads the real office.js in plain Node, as often as wanted: each call gives a library of its own, bound to one local
 * host, so that several workbooks (or two co-authors of one) live in one process.
 *
 * The library is read from node_modules and evaluated as it is, in the caller's own realm (its arrays are the caller's
 * arrays), with a window of our own instead of global names. It asks for its second half and its texts by script tags;
 * the window answers them from the same folder.
 */
/// <reference types="office-js" />
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { invariant } from '#core/money/invariant';
import type { External } from './external';
import type { LocalOffice } from './local-office';
import { groupingRun } from './undo-group';

export interface OfficeLibrary {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
}

type Script = (window: object) => void;

const compiled = new Map<string, Script>();

/** The library, ready: Office.onReady has been answered. */
export async function loadOffice(host: LocalOffice): Promise<OfficeLibrary> {
  forgetTheme();
  const window = makeWindow(host.external);
  scriptOf('office.js')(window);
  const { Office: office } = window as unknown as OfficeLibrary;
  await office.onReady();
  const { Excel: excel, OfficeExtension: extension } = window as unknown as OfficeLibrary;
  return { Excel: groupingRun(excel, host), Office: office, OfficeExtension: extension };
}

/** The library keeps the theme for five seconds on the global object, where another window would find it. */
function forgetTheme(): void {
  for (const name of ['_osfOfficeTheme', '_osfOfficeThemeTimeStamp']) {
    Reflect.deleteProperty(globalThis, name);
  }
}

/**
 * A script whose free names are looked up in the window first and then in the realm, and whose top-level variables
 * become the window's: what a browser does with a script tag, without touching any global.
 */
function scriptOf(file: string): Script {
  const known = compiled.get(file);
  if (known) return known;
  const folder = dirname(
    createRequire(import.meta.url).resolve('@microsoft/office-js/dist/office.js'),
  );
  const source = readFileSync(join(folder, file), 'utf8');
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the library is a script for a browser, not a module
  const evaluate = new Function('scope', `with (scope) {\n${source}\n}`) as (scope: object) => void;
  const script: Script = (window) => evaluate.call(window, scopeOf(window));
  compiled.set(file, script);
  return script;
}

function scopeOf(window: object): object {
  return new Proxy(window, {
    has: (_, name) => typeof name === 'string',
    get: (target, name) => {
      if (typeof name !== 'string') return undefined;
      return Reflect.get(name in target ? target : globalThis, name) as unknown;
    },
  });
}

/** The library hangs things on Function that belong to one window. */
function functionOfItsOwn(): unknown {
  function OwnFunction(...parts: string[]): unknown {
    return Reflect.construct(Function, parts);
  }
  OwnFunction.prototype = Function.prototype;
  return OwnFunction;
}

interface ScriptTag {
  src: string;
  onload?: () => void;
  onerror?: () => void;
  setAttribute(): void;
  getAttribute(): null;
}

/** As much of a browser's window as the library looks at. */
function makeWindow(external: External): object {
  const tag = (src: string): ScriptTag => ({
    src,
    setAttribute: () => undefined,
    getAttribute: () => null,
  });
  const origin = 'https://localhost/';
  const window: Record<string, unknown> = {
    external,
    Function: functionOfItsOwn(),
    location: { href: origin, protocol: 'https:', search: '', hash: '', origin, host: 'localhost' },
    navigator: { userAgent: 'Node' },
    history: {},
    setTimeout,
    clearTimeout,
    performance,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    postMessage: () => undefined,
  };
  const load = (script: ScriptTag): void => {
    invariant(script.src.startsWith(origin), 'the library loads its own files', {
      src: script.src,
    });
    queueMicrotask(() => {
      scriptOf(script.src.slice(origin.length))(window);
      script.onload?.();
    });
  };
  window['document'] = {
    readyState: 'complete',
    cookie: '',
    location: window['location'],
    createElement: () => tag(''),
    getElementsByTagName: (name: string) =>
      name === 'head' ? [{ appendChild: load }] : [tag(`${origin}office.js`)],
    addEventListener: () => undefined,
  };
  for (const self of ['window', 'self', 'top', 'parent', 'globalThis']) window[self] = window;
  return window;
}
