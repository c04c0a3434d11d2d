/** From one view to a page of Mer that goes on with what has been typed. */
import type { ScenariosForm } from '../forms/scenarios-form';
import type { ViewProps } from '../view';

type Tell = Pick<ViewProps, 'tell'>;

/** Sätt total. */
export function toTotal({ tell }: Tell): void {
  tell({ type: 'form changed', form: 'more', change: { page: 'total' } });
  tell({ type: 'tab chosen', tab: 'more' });
}

/** Scenarier, about to save what stands in the view that is left. */
export function toScenarios({ tell }: Tell, from: ScenariosForm['from']): void {
  tell({ type: 'form changed', form: 'scenarios', change: { from } });
  tell({ type: 'form changed', form: 'more', change: { page: 'scenarios' } });
  tell({ type: 'tab chosen', tab: 'more' });
}
