/** Bundles the pane for production into a folder. */
export function bundlePane(folder: string): Promise<{
  /** What webpack had to complain of, or null. */
  problem: string | null;
  /** Folders of the packages that went into the bundle. */
  packages: string[];
}>;
