/** What the pane does when the ribbon, the context menu or a shortcut asks something of it. Spec: pane §1 */
import { formatPlace } from '#core/findings/place';
import type { PaneRequest } from '#hosts/excel/pane-requests';
import { askAbout } from './actions/why';
import type { Controller } from './controller';

export async function answerRequest(controller: Controller, request: PaneRequest): Promise<void> {
  const { tell } = controller;
  switch (request.kind) {
    case 'show':
      return tell({ type: 'tab chosen', tab: request.view });
    case 'check': {
      tell({ type: 'tab chosen', tab: 'checks' });
      await controller.check();
      const [gravest] = controller.state.findings ?? [];
      return gravest && controller.show(gravest.places);
    }
    case 'why':
      return askAbout(controller, formatPlace({ sheet: request.sheet, cell: request.cell }));
    // What was done to a cell stands in the log, line by line.
    case 'events': {
      const query = formatPlace({ sheet: request.sheet, cell: request.cell });
      tell({ type: 'form changed', form: 'log', change: { query } });
      return tell({ type: 'tab chosen', tab: 'log' });
    }
    case 'failed': {
      const { code, place, detail } = request.error;
      return tell({ type: 'noticed', notice: { kind: 'failed', code, place, detail } });
    }
  }
}
