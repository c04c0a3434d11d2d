/** The words of Kontroller in Swedish. */
import type { Severity } from '#core/findings/finding';

const counted = (number: number, one: string, many: string) =>
  number === 0 ? [] : [`${String(number)}\u00A0${number === 1 ? one : many}`];

export const checks = {
  run: 'Kör kontroller',
  list: 'Kontroller',
  none: 'Inga anmärkningar. Allt stämmer.',
  noneElse: 'Inga andra anmärkningar.',
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
  turnOff: 'Stäng av kontrollen …',
  turnOffTitle: 'Stäng av kontrollen i arbetsboken',
  turnOffText:
    'Kontrollen letar inte längre efter det här. Skälet står i Inställningar, och den kan slås på igen.',
  turnOffWho: 'Skriv ditt namn: bara en person kan stänga av en kontroll.',
  doTurnOff: 'Stäng av',
  turnOn: 'Slå på',
  off: 'Avstängda kontroller',
  more: (count: number) => `Visa ${String(count)} till av samma slag`,
  formulas: 'Formler och celler granskas när du kör kontrollerna.',
  rules: 'Regler för dataverifiering granskas inte i Excel, bara i en sparad fil.',
  mark: 'Skriv listan till ett blad',
  unmark: 'Ta bort bladet Anmärkningar',
  interrupted: 'En skrivning avbröts förra gången.',
  restoreInterrupted: 'Återställ den avbrutna skrivningen',
};
