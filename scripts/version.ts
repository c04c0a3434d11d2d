/**
 * `npm version X.Y.Z` runs this after package.json has its new version and before it commits: manifest.xml and
 * CHANGELOG.md follow, and the workbook that this version writes is kept as a fixture, so that every later version proves
 * that it opens and upgrades it. What has changed is handed to git for npm's own commit.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { changelogAt, manifestAt } from './version-texts';

const root = join(import.meta.dirname, '..');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string;
};
const today = new Date().toISOString().slice(0, 10);

const changed = ['manifest.xml', 'CHANGELOG.md'];
const manifest = followed(
  manifestAt(textOf('manifest.xml'), version),
  'manifest.xml has no <Version>',
);
const changelog = followed(
  changelogAt(textOf('CHANGELOG.md'), version, today),
  'CHANGELOG.md must say what is new under "## X.Y.Z – unreleased"',
);
// Nothing is written before both can follow.
writeFileSync(join(root, 'manifest.xml'), manifest);
writeFileSync(join(root, 'CHANGELOG.md'), changelog);

const fixture = `tests/fixtures/schema/${version}.xlsx`;
if (!existsSync(join(root, fixture))) {
  mkdirSync(join(root, 'tests/fixtures/schema'), { recursive: true });
  const cli = join(root, 'dist/cli/main.js');
  execFileSync(process.execPath, [join(root, 'scripts/build-cli.mjs')], { cwd: root });
  execFileSync(process.execPath, [cli, 'new', join(root, fixture), '--example', '2026']);
  changed.push(fixture);
}
execFileSync('git', ['add', '--', ...changed], { cwd: root });

function textOf(name: string): string {
  return readFileSync(join(root, name), 'utf8');
}

function followed(text: string | null, problem: string): string {
  if (text !== null) return text;
  console.error(`${problem}: nothing has been changed for ${version}.`);
  process.exit(1);
}
