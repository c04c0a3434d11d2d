/**
 * What the pane's frame is given of the local Excel: `external` for office.js, and a word when a script has been
 * loaded, so that the library in node_modules, older than Excel's grouped undo, can be taught it.
 */
/// <reference types="office-js" />
import type { External } from '../office/external';
import type { LocalOffice } from '../office/local-office';
import { groupingRun } from '../office/undo-group';

export interface Door {
  readonly external: External;
  scriptLoaded(frame: object): void;
}

/** `answered` is told after each request, and each group of them, that has been carried out: sheets may look different now. */
export function paneDoor(office: LocalOffice, answered: () => void): Door {
  const taught = new WeakSet<object>();
  const { external } = office;
  return {
    external: {
      ...external,
      Execute: (id, params, callback) =>
        external.Execute(id, params, (answer) => {
          answered();
          callback(answer);
        }),
    },
    scriptLoaded: (frame) => {
      const window = frame as { Excel?: typeof Excel };
      if (taught.has(frame) || window.Excel === undefined || !('run' in window.Excel)) return;
      taught.add(frame);
      window.Excel = groupingRun(window.Excel, {
        supports: (set, version) => office.supports(set, version),
        groupUndo: () => {
          const end = office.groupUndo();
          return () => {
            end();
            answered();
          };
        },
      });
    },
  };
}
