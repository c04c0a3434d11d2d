/** What the page may load, in the page and in the headers that a server adds. */
import { headersFile, pagePolicy, webConfig } from '../../../scripts/build-headers.mjs';
import { allIn, parsed } from './element';

const directives = (policy: string) =>
  new Map(
    policy.split('; ').map((each) => {
      const [name = '', ...sources] = each.split(' ');
      return [name, sources.join(' ')] as const;
    }),
  );
const said = new Map(
  headersFile('')
    .split('\n')
    .filter((line) => line.startsWith('  '))
    .map((line) => {
      const at = line.indexOf(': ');
      return [line.slice(2, at), line.slice(at + 2)] as const;
    }),
);

describe('Policy: the pane loads its own files and office.js, and asks the network for nothing', () => {
  test('scripts come from its own origin and from Microsoft, and from nowhere else', () => {
    const policy = directives(pagePolicy);
    expect(policy.get('default-src')).toBe("'none'");
    expect(policy.get('script-src')).toBe("'self' https://appsforoffice.microsoft.com");
    expect(policy.get('connect-src')).toBe("'none'");
    expect(pagePolicy).not.toMatch(/unsafe|\*/);
  });

  test('the header says the same, and who may frame the page, which a page cannot say of itself', () => {
    const header = directives(said.get('Content-Security-Policy') ?? '');
    expect(header.get('frame-ancestors')).toContain('https://*.officeapps.live.com');
    header.delete('frame-ancestors');
    expect(header).toEqual(directives(pagePolicy));
  });

  test('Excel on the web may read the metadata and frame the pane', () => {
    expect(said.get('Access-Control-Allow-Origin')).toBe('*');
    expect(said.has('X-Frame-Options')).toBe(false);
  });

  test('pictures may be kept: Office shows none that must not be stored', () => {
    expect(said.get('Cache-Control')).not.toContain('no-store');
  });
});

describe('Headers: the same in both forms', () => {
  test('web.config is XML with the same headers', () => {
    const added = allIn(parsed(webConfig())).filter(({ name }) => name === 'add');
    const headers = added.map(({ attributes }) => [attributes['name'], attributes['value']]);
    expect(new Map(headers as [string, string][])).toEqual(said);
  });

  test('_headers begins with the folder that it is about', () => {
    expect(headersFile('/alf').split('\n')[0]).toBe('/alf/*');
    expect(headersFile('').split('\n')[0]).toBe('/*');
  });
});
