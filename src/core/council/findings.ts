/** What can be said of the proposals that come back from the councils. */
import { raiser } from '#core/findings/definition';
import { hinderFindings } from './hinder-findings';
import { remarkFindings } from './remark-findings';

export const councilFindings = { ...hinderFindings, ...remarkFindings };

export const raise = raiser(councilFindings);
