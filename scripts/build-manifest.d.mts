/** The address without a slash at its end, or a sentence that says what is wrong with it. */
export function readOrigin(
  text: string,
): { origin: string; problem: null } | { origin: null; problem: string };
export function idOf(origin: string): string;
export function manifestFor(text: string, origin: string): string;
export const DEVELOPMENT_ORIGIN: string;
