/** What has been typed and chosen on the page of scenarios. Spec: allocation §14 */
import { noDecision, type DecisionText } from './decision-text';

export interface ScenariosForm {
  readonly name: string;
  /** What is to be saved: the posts as they stand, or what stands in Fördela or in Sätt total. */
  readonly from: 'posts' | 'allocation' | 'total';
  readonly replace: boolean;
  /** Whether saving has been asked for: what is missing is then told. */
  readonly asked: boolean;
  /** The two that are compared; `first` null: none are, `second` null: with the budget. */
  readonly first: string | null;
  readonly second: string | null;
  /** Whether rows that are equal are shown too. */
  readonly showAll: boolean;
  /** The one that is about to be adopted. */
  readonly adopting: string | null;
  readonly decision: DecisionText;
}

export const scenariosForm: ScenariosForm = {
  ...{ name: '', from: 'posts', replace: false, asked: false },
  ...{ first: null, second: null, showAll: false },
  ...{ adopting: null, decision: noDecision },
};
