/** What the program says of itself, from package.json, put in by the bundler. */
import packageJson from '../../package.json' with { type: 'json' };

export const description = { name: packageJson.name, version: packageJson.version };
