/** What can be unclear or wrong when a layout that somebody else has made is adopted. */
import { raiser } from '#core/findings/definition';
import { mappingFindings } from './mapping-findings';
import { questionFindings } from './question-findings';
import { rowFindings } from './row-findings';

export const adoptFindings = { ...questionFindings, ...rowFindings, ...mappingFindings };

export const raise = raiser(adoptFindings);
