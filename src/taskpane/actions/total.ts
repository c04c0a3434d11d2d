/** What Sätt total asks for: new amounts of the posts together with their holds, or the holds alone. Spec: allocation §13 */
import { changeHolds } from '#jobs/keys/holds';
import { spreadTotal } from '#jobs/spread-total';
import type { Controller } from '../controller';
import { readTotal, type TotalForm, type TotalWish } from '../forms/total-reading';

/** Changes some of what has been typed. */
export function changeTotal(controller: Controller, change: Partial<TotalForm>): void {
  controller.tell({ type: 'form changed', form: 'total', change });
}

/** Writes what is shown. */
export async function writeTotal(controller: Controller): Promise<void> {
  const wish = totalWish(controller);
  if (!wish) return;
  const written =
    wish.kind === 'holds'
      ? await controller.write('held', (opened, writer) => changeHolds(opened, wish.holds, writer))
      : await controller.write('total-set', (opened, writer) => {
          const spread = spreadTotal(opened, wish.order, writer);
          return spread.prepared ?? { objections: spread.findings, request: null };
        });
  if (written) changeTotal(controller, { total: null, turned: {} });
}

/** What the form would write to the workbook as it was last read. */
export function totalWish({ state, surroundings }: Controller): TotalWish | null {
  const { desk, forms } = state;
  if (desk.kind !== 'open') return null;
  return readTotal(forms.total, desk.opened, surroundings.language)?.wish ?? null;
}
