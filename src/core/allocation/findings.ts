/** What can be wrong with a sharing problem or a key, in one list for the catalogue. */
import { raiser } from '#core/findings/definition';
import { cellFindings } from './cell-findings';
import { outcomeFindings } from './outcome-findings';
import { problemFindings } from './problem-findings';

export const allocationFindings = { ...problemFindings, ...cellFindings, ...outcomeFindings };

export const raise = raiser(allocationFindings);
