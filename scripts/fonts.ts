/**
 * npm run fonts: writes src/print/pdf/inter.ts from assets/fonts, so that the typeface of the PDF travels in a module and
 * is the same in the browser and on the command line. With --check it writes nothing and exits with 1 when the module
 * is out of date.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fontModule } from './font-module';

const file = 'src/print/pdf/inter.ts';
const made = fontModule(
  await readFile('assets/fonts/Inter-Regular.ttf'),
  await readFile('assets/fonts/Inter-SemiBold.ttf'),
);

if (process.argv.includes('--check')) {
  const standing = await readFile(file, 'utf8').catch(() => null);
  if (standing !== made) {
    console.error(`${file} is out of date: run npm run fonts`);
    process.exitCode = 1;
  }
} else {
  await writeFile(file, made);
}
