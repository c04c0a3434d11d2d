/** The words of Kontroller in Swedish. */
import type { Severity } from '#core/findings/finding';

const counted = (number: number, one: string, many: string) =>
  number === 0 ? [] : [`${String(number)}\u00A0${number === 1 ? one : many}`];

export const checks = {
  run: 'Kör kontroller',
  list: 'Kontroller',
  none: 'Inga anmärkningar. Allt stämmer.',
  counts: (errors: number, warnings: number, notes: number) =>
    [
      ...counted(errors, 'fel', 'fel'),
      ...counted(warnings, 'varning', 'varningar'),
      ...counted(notes, 'upplysning', 'upplysningar'),
    ].join(', '),
  severity: { error: 'Fel', warning: 'Varning', info: 'Upplysning' } satisfies Record<
    Severity,
    string
  >,
  accepted: 'Godtagen',
  show: (place: string) => `Visa ${place}`,
  accept: 'Godta …',
  acceptTitle: 'Godta avvikelsen',
  acceptAll: (count: number) =>
    count === 1
      ? 'Avvikelsen godtas med ditt namn och skäl, och står som not i bilagan.'
      : `Alla ${String(count)} anmärkningar av samma slag godtas med ditt namn och skäl, och står som not i bilagan.`,
  why: 'Skäl',
  whyMissing: 'Skriv skälet.',
  whoMissing: 'Skriv ditt namn: en avvikelse godtas av en person.',
  doAccept: 'Godta',
  cancel: 'Avbryt',
  interrupted: 'En skrivning avbröts förra gången.',
  restoreInterrupted: 'Återställ den avbrutna skrivningen',
};
