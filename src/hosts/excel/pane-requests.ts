/**
 * What the ribbon, the context menu and the shortcuts ask of the pane. All live in one page (the shared runtime), but the
 * pane may not be drawn yet when a button is pressed: a request then waits for it.
 */
import type { HostError } from '#workbook/host';

/** The views of the pane, by the names of its tabs: Ramar, Fördela, Kontroller, Protokoll, Bilaga, Mer, Logg. */
export type PaneView = 'frames' | 'allocate' | 'checks' | 'minutes' | 'appendix' | 'more' | 'log';

export type PaneRequest =
  /** Shows a view as it stands. */
  | { readonly kind: 'show'; readonly view: PaneView }
  /** Shows Kontroller, runs the checks and selects the cell of the gravest finding. */
  | { readonly kind: 'check' }
  /** Shows the events behind a cell, or how its amount came about. */
  | {
      readonly kind: 'events' | 'why';
      readonly sheet: string;
      /** "H14". */
      readonly cell: string;
    }
  /** Says what a command could not do. */
  | { readonly kind: 'failed'; readonly error: HostError };

type Listener = (request: PaneRequest) => void;

let listener: Listener | null = null;
let waiting: PaneRequest | null = null;

/** Asks the pane; the last of several requests that wait is the one that counts. */
export function askPane(request: PaneRequest): void {
  if (listener) listener(request);
  else waiting = request;
}

/** The pane listens from now on, and hears at once what waits. The returned function ends it. */
export function onPaneRequest(listen: Listener): () => void {
  listener = listen;
  if (waiting) listen(waiting);
  waiting = null;
  return () => {
    if (listener === listen) listener = null;
  };
}
