import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { changelogAt, manifestAt } from '../../../scripts/version-texts';

const root = join(import.meta.dirname, '../../..');
const text = (name: string) => readFileSync(join(root, name), 'utf8');

describe('Releases: npm version keeps package.json, manifest.xml and CHANGELOG.md in step', () => {
  test('the manifest gets four numbers, and nothing else of it changes', () => {
    const manifest = text('manifest.xml');
    const next = manifestAt(manifest, '1.2.3-rc.1');
    expect(next).toContain('<Version>1.2.3.0</Version>');
    expect(next?.replace('1.2.3.0', '0.1.0.0')).toBe(manifest);
    expect(manifestAt('<OfficeApp/>', '1.2.3')).toBeNull();
  });

  test('the unreleased chapter becomes that of the version and the day; without one the release stops', () => {
    const next = changelogAt(text('CHANGELOG.md'), '1.2.3', '2026-11-22');
    expect(next).toMatch(/^# Changelog\n\n## 1\.2\.3 – 2026-11-22\n/);
    expect(next?.split('\n').slice(3)).toEqual(text('CHANGELOG.md').split('\n').slice(3));
    expect(changelogAt(next ?? '', '1.2.4', '2026-11-23')).toBeNull();
  });

  test('npm runs it, and all three say the same version now', () => {
    const { version, scripts } = JSON.parse(text('package.json')) as {
      version: string;
      scripts: Readonly<Record<string, string>>;
    };
    expect(scripts['version']).toBe('tsx scripts/version.ts');
    expect(text('manifest.xml')).toContain(`<Version>${version}.0</Version>`);
    expect(text('CHANGELOG.md')).toMatch(new RegExp(`^## ${version.replaceAll('.', '\\.')} `, 'm'));
  });
});
