/**
 * Which buttons of the ribbon the workbook leaves room for. They are asked for only when they change, because Excel draws
 * the ribbon anew each time; until the workbook has been read they stand as the manifest says. Spec: pane §15
 */
import type { RibbonButtons } from '#hosts/excel/ribbon';
import type { Controller } from './controller';
import { holdsBudget, type PaneState } from './state';

/** null while nothing is known of the workbook. */
function buttonsIn({ desk, defect }: Pick<PaneState, 'desk' | 'defect'>): RibbonButtons | null {
  if (desk.kind !== 'open' || defect) return null;
  const budget = holdsBudget(desk);
  return {
    // A proposal lies frozen before the board.
    AllocateButton: budget && desk.summary.state !== 'förslag',
    AppendixButton: budget,
  };
}

/** Lets the ribbon follow the workbook from now on. */
export function followWithRibbon(
  controller: Controller,
  enable: (buttons: RibbonButtons) => Promise<void>,
): void {
  let asked = '';
  const follow = (state: PaneState) => {
    const buttons = buttonsIn(state);
    const wanted = JSON.stringify(buttons);
    if (!buttons || wanted === asked) return;
    asked = wanted;
    void enable(buttons);
  };
  follow(controller.state);
  controller.watch(follow);
}
