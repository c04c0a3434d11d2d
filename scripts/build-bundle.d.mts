/** Bundles the pane for production into a folder; what webpack had to complain of, or null. */
export function bundlePane(folder: string): Promise<string | null>;
