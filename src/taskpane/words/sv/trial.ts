/** The words of Pröva Excel in Swedish. */
export const trial = {
  title: 'Felsökning',
  text: 'Prövar att Excel gör som ALF-budget räknar med. Provblad läggs till och tas bort igen; inget annat läses eller ändras. Det tar någon minut.',
  warning: 'Listan över det som kan ångras i Excel töms. Pröva i en kopia, inte mitt i arbetet.',
  run: 'Pröva Excel',
  progress: (done: number, all: number) => `Prov ${String(done)} av ${String(all)} …`,
  kept: (all: number) => `Alla ${String(all)} prov höll.`,
  broken: (broken: number, all: number) => `${String(broken)} av ${String(all)} prov höll inte.`,
  left: (names: string) => `Ta bort för hand: ${names}.`,
  transcript: 'Provets protokoll',
  copy: 'Kopiera protokollet',
  copied: 'Kopierat.',
};
