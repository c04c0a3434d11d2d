/** The texts of the pane, in whatever language. A text that one language lacks does not compile. */
import type { sv } from './sv';

export type Words = typeof sv;
