/** The ribbon's buttons. */
import { askPane } from '#hosts/excel/pane-requests';
import { onCommand, showPane } from '#hosts/excel/ribbon';

onCommand(
  'showPane',
  async () => {
    await showPane();
    askPane({ kind: 'show', view: 'frames' });
  },
  () => undefined,
);
