/**
 * What the pane may load, said twice: in the page itself, which every host serves, and in the headers that a server
 * adds. The headers are written in the two forms that static hosts read: `_headers` (Cloudflare Pages, Netlify) and
 * `web.config` (IIS, Azure App Service).
 */

const sources = {
  'default-src': "'none'",
  'script-src': "'self' https://appsforoffice.microsoft.com",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
};

/** Excel on the web shows the pane in a frame of one of these. Office on Windows and Mac shows it in none. */
const frames = [
  "'self'",
  'https://*.officeapps.live.com',
  'https://*.office.com',
  'https://*.cloud.microsoft',
  'https://*.sharepoint.com',
  'https://*.microsoft365.com',
];

const written = (directives) =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

/** For the meta element: all but frame-ancestors, which a page cannot say of itself. */
export const pagePolicy = written(sources);

/** For the page that prints bilaga 1, which needs nothing but its own files: not even office.js. */
export const printPagePolicy = written({ ...sources, 'script-src': "'self'" });

const everywhere = {
  'Content-Security-Policy': written({ ...sources, 'frame-ancestors': frames.join(' ') }),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Strict-Transport-Security': 'max-age=31536000',
  // Excel on the web fetches functions.json and the shortcuts from an origin of its own.
  'Access-Control-Allow-Origin': '*',
  'Cache-Control': 'no-cache',
};

/** `_headers`, for a host that serves the folder at this path of its origin ("" or "/path"). */
export function headersFile(path) {
  const lines = (headers) => Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  return [`${path}/*`, ...lines(everywhere), ''].join('\n');
}

/** `web.config` in the same folder. */
export function webConfig() {
  const headers = Object.entries(everywhere).map(
    ([name, value]) => `        <add name="${name}" value="${value}" />`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <system.webServer>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${headers.join('\n')}
      </customHeaders>
    </httpProtocol>
    <staticContent>
      <remove fileExtension=".json" />
      <mimeMap fileExtension=".json" mimeType="application/json" />
      <remove fileExtension=".woff2" />
      <mimeMap fileExtension=".woff2" mimeType="font/woff2" />
    </staticContent>
  </system.webServer>
</configuration>
`;
}
