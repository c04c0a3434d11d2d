/** Why no chart is drawn. Spec: charts §1 */
import { define } from '#core/findings/definition';

export const chartFindings = {
  'jobs/nothing-to-draw': define<{ sheet: string }>({
    severity: 'error',
    sv: {
      what: ({ sheet }) =>
        `Inget diagram kan ritas på bladet ${sheet}: beloppen är inte kända, eller ingenting skiljer sig.`,
      remedy:
        'Fyll i ramarnas belopp (två versioner behövs för vägen från den ena till den andra), eller ändra något i scenariot.',
      cause: 'Ett okänt belopp ritas aldrig som noll, och en bild utan belopp säger ingenting.',
    },
    en: {
      what: ({ sheet }) =>
        `No chart can be drawn on the sheet ${sheet}: the amounts are unknown, or nothing differs.`,
      remedy:
        'Fill in the amounts of the frames (two versions are needed for the way from one to the other), or change something in the scenario.',
      cause:
        'An unknown amount is never drawn as nothing, and a picture without amounts says nothing.',
    },
  }),
};
