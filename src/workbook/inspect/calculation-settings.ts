/**
 * How the workbook calculates: by itself, with the whole of each figure. By hand, what is shown may be old; with
 * "precision as displayed" Excel throws away what it does not show. Spec: checks §9
 */
import { define, raiser } from '#core/findings/definition';
import type { Finding } from '#core/findings/finding';
import { cellAddress } from '#sheet/address';
import { staleValues } from '#sheet/stale-values';
import type { Inspection } from './inspection';

export const calculationSettingsFindings = {
  'workbook/manual-calculation': define<{ stale: number }>({
    severity: 'warning',
    sv: {
      what: ({ stale }) =>
        `Arbetsboken räknar bara om när någon ber om det${stale > 0 ? `, och ${String(stale)} ${stale === 1 ? 'formel visar ett gammalt värde' : 'formler visar gamla värden'}` : ''}.`,
      remedy: 'Ställ in beräkningen på automatisk (Formler, Beräkningsalternativ).',
      cause: 'Arbetsboken är inställd på manuell beräkning.',
    },
    en: {
      what: ({ stale }) =>
        `The workbook calculates only when asked to${stale > 0 ? `, and ${String(stale)} formula${stale === 1 ? ' shows an old value' : 's show old values'}` : ''}.`,
      remedy: 'Set calculation to automatic (Formulas, Calculation Options).',
      cause: 'The workbook is set to calculate by hand.',
    },
  }),
  'workbook/precision-as-displayed': define<Record<string, never>>({
    severity: 'error',
    sv: {
      what: () =>
        'Arbetsboken räknar med talen som de visas: decimaler som inte syns går förlorade för alltid.',
      remedy: 'Slå av ”Ange precision som visas” (Arkiv, Alternativ, Avancerat).',
      cause: 'Inställningen ”Ange precision som visas” är på.',
    },
    en: {
      what: () =>
        'The workbook counts with figures as they are shown: decimals that are not seen are lost for good.',
      remedy: 'Turn off "Set precision as displayed" (File, Options, Advanced).',
      cause: 'The setting "Set precision as displayed" is on.',
    },
  }),
};

const raise = raiser(calculationSettingsFindings);

export const calculationSettings: Inspection = {
  name: 'calculation-settings',
  codes: Object.keys(calculationSettingsFindings),
  run: ({ workbook, directory, graph }) => {
    const findings: Finding[] = [];
    if (workbook.precisionAsDisplayed) findings.push(raise('workbook/precision-as-displayed', {}));
    if (workbook.manualCalculation) {
      const { stale } = staleValues(workbook, { directory, graph });
      const where = stale.flatMap(({ sheet, row, column }) => ({
        sheet,
        cell: cellAddress(row, column),
      }));
      findings.push(raise('workbook/manual-calculation', { stale: stale.length }, { where }));
    }
    return findings;
  },
};
