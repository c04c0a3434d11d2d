/**
 * The metadata of the custom functions in English. Swedish stands in the doc comments of src/functions/functions.ts,
 * from which functions.json is generated; src/functions/english.json holds the same texts in English, by the names
 * that do not change with the language. A text that is missing, or that belongs to nothing, stops the build.
 */
import { readFileSync } from 'node:fs';

const file = new URL('../src/functions/english.json', import.meta.url);

class MetadataMismatch extends Error {}

export function inEnglish(swedishJson) {
  const metadata = JSON.parse(swedishJson);
  const english = JSON.parse(readFileSync(file, 'utf8'));
  const functions = metadata.functions.map((entry) => {
    const words = english[entry.id];
    const parameters = entry.parameters.map(({ name }) => name);
    const named = Object.keys(words?.parameters ?? {});
    if (!words?.description || String(named) !== String(parameters)) {
      throw new MetadataMismatch(
        `src/functions/english.json, ${entry.id}: needs a description and exactly the parameters ${parameters.join(', ')}`,
      );
    }
    return {
      ...entry,
      description: words.description,
      parameters: entry.parameters.map((parameter) => {
        const [name, description] = words.parameters[parameter.name];
        return { ...parameter, name, description };
      }),
    };
  });
  const ids = new Set(metadata.functions.map(({ id }) => id));
  const strangers = Object.keys(english).filter((id) => !ids.has(id));
  if (strangers.length > 0) {
    throw new MetadataMismatch(
      `src/functions/english.json describes no function of ours: ${strangers.join(', ')}`,
    );
  }
  return JSON.stringify({ ...metadata, functions }, null, 4);
}
