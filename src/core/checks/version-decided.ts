/** Every version of a frame has a date and a body (M1); paragraph and registry number may come later. Spec: checks §3 */
import type { Frame } from '#core/budget/book';
import { placeOf } from '#core/budget/place';
import { define, raiser } from '#core/findings/definition';
import type { Check } from './check';

export const versionDecidedFindings = {
  'frames/version-incomplete': define<{ version: string; missing: readonly string[] }>({
    severity: 'warning',
    sv: {
      what: ({ version, missing }) => `Versionen ”${version}” saknar ${missing.join(' och ')}.`,
      remedy: 'Fyll i vem som har beslutat om ramen eller lämnat uppgiften, och när.',
      cause: 'En rad för en källas ram säger inte när den gäller ifrån eller vems den är.',
    },
    en: {
      what: ({ version, missing }) => `The version "${version}" lacks ${missing.join(' and ')}.`,
      remedy: 'Enter who decided or stated the frame, and when.',
      cause: "A row of a source's frame does not say when it was set, or by whom.",
    },
  }),
};

const raise = raiser(versionDecidedFindings);

export const versionDecided: Check = {
  name: 'version-decided',
  codes: Object.keys(versionDecidedFindings),
  run: ({ book, incompleteness: severity }) =>
    [...new Set(book.frames.map(({ version }) => version))].flatMap((version) => {
      const rows = book.frames.filter((row) => row.version === version && isStated(row));
      const undated = rows.filter(({ date }) => date === null);
      const bodiless = rows.filter(({ body }) => body === null);
      const missing = [
        ...(undated.length > 0 ? ['Datum'] : []),
        ...(bodiless.length > 0 ? ['Organ'] : []),
      ];
      if (missing.length === 0) return [];
      const where = [
        ...undated.map((row) => placeOf(row, 'date')),
        ...bodiless.map((row) => placeOf(row, 'body')),
      ];
      return [raise('frames/version-incomplete', { version, missing }, { where, severity })];
    }),
};

/** A row that is only waiting for its amount is another finding. */
function isStated({ amount, minuted }: Frame): boolean {
  return amount !== null || minuted !== null;
}
