/** The Content-Security-Policy that the page says of itself. */
export const pagePolicy: string;
/** `_headers`, for a folder at this path of its origin. */
export function headersFile(path: string): string;
export function webConfig(): string;
