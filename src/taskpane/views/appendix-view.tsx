/** Appendix, under construction. */
import type { ViewProps } from '../view';

export function AppendixView({ words, state }: ViewProps) {
  return <h2>{words.tabs[state.tab]}</h2>;
}
