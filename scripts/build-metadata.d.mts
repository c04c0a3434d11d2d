/** The metadata in English, as JSON; throws when a text is missing. */
export function inEnglish(swedishJson: string): string;
