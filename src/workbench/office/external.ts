/**
 * What stands on `window.external` before office.js is loaded: the door through which the library of Excel on Windows
 * talks to its host. Everything behind the door is ours; the library itself is untouched.
 */
import { STATUS, type Reply, type Transport } from './transport';

const EXECUTE_BATCH = 93;
const COMMAND_COMPLETED = 94;
const OPEN_BROWSER_WINDOW = 102;
export const RICH_API_MESSAGE = 33;
export const RIBBON_COMMAND = 39;

interface Envelope {
  toArray(): readonly unknown[];
  dimensions(): number;
}

type Callback = (answer: number | Envelope) => void;
type Handler = (event: number, payload: Envelope) => void;

export interface AddInEnvironment {
  /** BCP 47: "sv-SE". */
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  readonly documentUrl: string;
  readonly instance: string;
  /** Requirement sets and their versions: what isSetSupported answers. */
  readonly requirementSets: Readonly<Record<string, string>>;
  /** Colours as 0xRRGGBB; null: Excel gives no theme. */
  theme: Readonly<Record<string, number>> | null;
}

/** What the library calls; the names are its own. */
export interface External {
  GetHostInfo(): string;
  GetContext(): unknown;
  Execute(id: number, params: readonly unknown[], callback: Callback): void;
  RegisterEvent(id: number, target: string, handler: Handler, callback: Callback): void;
  UnregisterEvent(id: number, target: string, callback: Callback): void;
}

export interface Door {
  readonly external: External;
  /** Sends an event to all who registered for it. */
  notify(event: number, payload: readonly unknown[]): void;
  /** Addresses that the add-in wanted opened in the user's browser. */
  readonly opened: readonly string[];
  /** Settles when the ribbon command of this id is reported as completed; false when no function answers to it. */
  whenCompleted(id: string): Promise<boolean>;
}

function envelope(values: readonly unknown[]): Envelope {
  return { toArray: () => values, dimensions: () => 1 };
}

export function makeDoor(transport: Transport, environment: AddInEnvironment): Door {
  const handlers = new Map<number, Set<Handler>>();
  const opened: string[] = [];
  const completions = new Map<string, (succeeded: boolean) => void>();

  const sendBatch = (params: readonly unknown[], callback: Callback): void => {
    const [request] = params as readonly (readonly unknown[])[];
    const [, , , , body, , flags] = request ?? [];
    transport.send(String(body), Number(flags), (reply: Reply) => {
      callback(typeof reply === 'number' ? reply : envelope([0, 200, null, reply]));
    });
  };

  const external: External = {
    GetHostInfo: () => `Excel$Win32$16.01$${environment.displayLanguage}$$$disableLogging$0`,
    GetContext: () => contextOf(transport, environment),
    Execute: (id, params, callback) => {
      if (id === EXECUTE_BATCH) return sendBatch(params, callback);
      if (id === COMMAND_COMPLETED) completions.get(String(params[0]))?.(params[1] === 0);
      else if (id === OPEN_BROWSER_WINDOW) opened.push(String(params[1]));
      else {
        transport.complaints.push(`The local office.js host does not implement Execute(${id})`);
        return queueMicrotask(() => callback(STATUS.unsupported));
      }
      queueMicrotask(() => callback(envelope([0])));
    },
    RegisterEvent: (id, _target, handler, callback) => {
      handlers.set(id, (handlers.get(id) ?? new Set()).add(handler));
      queueMicrotask(() => callback(0));
    },
    UnregisterEvent: (id, _target, callback) => {
      handlers.delete(id);
      queueMicrotask(() => callback(0));
    },
  };
  return {
    external,
    opened,
    whenCompleted: (id) => new Promise((resolve) => completions.set(id, resolve)),
    notify: (event, payload) => {
      if (transport.closed) return;
      for (const handler of handlers.get(event) ?? []) handler(event, envelope(payload));
    },
  };
}

function contextOf(transport: Transport, environment: AddInEnvironment) {
  const { settings } = transport.session;
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => 'local',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => environment.displayLanguage,
    GetAppDataLocale: () => environment.contentLanguage,
    GetDocUrl: () => environment.documentUrl,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetInstanceId: () => environment.instance,
    GetHostFullVersion: () => '16.0.18000.20000',
    GetOfficeThemeInfo: () => JSON.stringify(environment.theme),
    GetSupportedMatrix: () => JSON.stringify(environment.requirementSets),
    GetSettings: () => ({
      Read: (keys: string[], values: string[]) => {
        keys.push(...settings.keys());
        values.push(...settings.values());
      },
      Write: (keys: readonly string[], values: readonly string[]) => {
        settings.clear();
        for (const [index, key] of keys.entries()) settings.set(key, values[index] ?? 'null');
      },
    }),
  };
}
