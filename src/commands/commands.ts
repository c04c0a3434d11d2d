/**
 * What the add-in's buttons, context menu and shortcuts do, under the names by which manifest.xml and shortcuts.json know
 * them. The work itself is the pane's, which lives in the same page and need not be visible; each command asks it, and
 * brings it up where the answer is to be read.
 */
import { askPane, type PaneRequest } from '#hosts/excel/pane-requests';
import { activeCell, onCommand, showPane } from '#hosts/excel/ribbon';

async function inPane(request: PaneRequest): Promise<void> {
  askPane(request);
  await showPane();
}

const commands: Readonly<Record<string, () => Promise<void>>> = {
  open: showPane,
  check: () => inPane({ kind: 'check' }),
  allocate: () => inPane({ kind: 'show', view: 'allocate' }),
  appendix: () => inPane({ kind: 'show', view: 'appendix' }),
  events: async () => inPane({ kind: 'events', ...(await activeCell()) }),
  why: async () => inPane({ kind: 'why', ...(await activeCell()) }),
};

for (const [action, act] of Object.entries(commands)) {
  onCommand(action, act, (error) => void inPane({ kind: 'failed', error }));
}
