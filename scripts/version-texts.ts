/** What manifest.xml and CHANGELOG.md say of a version, once it is the version. null for what it does not recognise. */

/** A manifest counts in four numbers and knows no prereleases. */
export function manifestAt(manifest: string, version: string): string | null {
  const [numbers = ''] = /^\d+\.\d+\.\d+/.exec(version) ?? [];
  const element = /<Version>[^<]*<\/Version>/;
  if (numbers === '' || !element.test(manifest)) {
    return null;
  }
  return manifest.replace(element, `<Version>${numbers}.0</Version>`);
}

/** The newest chapter, which was unreleased, is this version's, of this day. */
export function changelogAt(changelog: string, version: string, today: string): string | null {
  const [heading, named] = /^## (.*)$/m.exec(changelog) ?? [];
  if (heading === undefined || named === undefined || !/unreleased/.test(named)) {
    return null;
  }
  return changelog.replace(heading, `## ${version} – ${today}`);
}
