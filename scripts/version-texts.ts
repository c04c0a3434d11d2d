/** What manifest.xml and CHANGELOG.md say of a version, once it is the version. Refuses what it does not recognise. */

/** A manifest counts in four numbers and knows no prereleases. */
export function manifestAt(manifest: string, version: string): string {
  const [numbers = ''] = /^\d+\.\d+\.\d+/.exec(version) ?? [];
  const element = /<Version>[^<]*<\/Version>/;
  if (numbers === '' || !element.test(manifest)) {
    throw new Error(`manifest.xml has no <Version>, or "${version}" is no version.`);
  }
  return manifest.replace(element, `<Version>${numbers}.0</Version>`);
}

/** The newest chapter, which was unreleased, is this version's, of this day. */
export function changelogAt(changelog: string, version: string, today: string): string {
  const [heading, named] = /^## (.*)$/m.exec(changelog) ?? [];
  if (heading === undefined || named === undefined || !/unreleased/.test(named)) {
    throw new Error(
      'CHANGELOG.md begins with no unreleased chapter: say what is new under "## X.Y.Z – unreleased".',
    );
  }
  return changelog.replace(heading, `## ${version} – ${today}`);
}
