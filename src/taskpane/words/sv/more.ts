/** The words of Mer and its pages in Swedish. */
import { counted } from '#core/modules/report';
import type { StateMove } from '#jobs/change-state';

export const more = {
  title: 'Mer',
  back: 'Tillbaka till Mer',
  intake: 'Hämta in poster',
  intakeText: 'Rader från ett råds lista: klistra in eller välj ett blad, se vad som är nytt.',
  transfer: 'Omfördela',
  transferText: 'Flytta pengar av en källa mellan två mottagares ramar.',
  council: 'Rådsrundan',
  councilText: 'Sänd ut ramar och poster till råden, och för in deras förslag.',
  state: 'Lägg fram, lås eller lås upp',
  stateText: 'Byt budgetens läge. Varje byte blir en händelse.',
  adopt: 'Koppla till arbetsboken',
  adoptText: 'Läs ett eget blad som budgetens poster.',
  compare: 'Jämför arbetsböcker',
  compareText: 'Se vad som skiljer från en äldre version, och vilka händelser som förklarar det.',
  reconcile: 'Stäm av mot redovisningen',
  reconcileText: 'Jämför poster med redovisningens rader; spara regler för koderna.',
  why: 'Varför detta belopp?',
  whyText: 'Följ en cells belopp från ramen ned till cellen.',
  support: 'Uppgifter till supporten',
  supportText: 'Version, Excel, språk och felkoder att kopiera. Inget ur budgeten.',
  settings: 'Inställningar',
  settingsText: 'Vad som är inställt i arbetsboken, och tillbaka till det vanliga.',
  guide: 'Öppna användarguiden',
  upgrade: 'Uppgradera arbetsboken',
  upgradeText: 'Arbetsboken följer en äldre uppställning.',
};

export const intake = {
  title: 'Hämta in poster',
  from: 'Hämta från',
  pasted: 'inklistrad text',
  sheet: (name: string) => `bladet ${name}`,
  text: 'Klistra in rader med rubriker',
  textHint: 'Kopiera från Excel eller en CSV-fil. Första raden ska vara rubriker.',
  compare: 'Jämför',
  bringIn: 'Hämta in',
  summary: (fresh: number, changed: number, same: number, missing: number) =>
    `${counted(fresh, 'ny', 'nya')}, ${counted(changed, 'ändrad', 'ändrade')}, ${counted(same, 'oförändrad', 'oförändrade')}, ${String(missing)} saknas i listan.`,
  fresh: 'Nya',
  changed: 'Ändras',
  missing: 'Saknas i listan',
  missingText: 'Står kvar i arbetsboken; inget tas bort.',
  unread: 'Kolumner som inte läses',
  cell: 'Cell',
  before: 'Före',
  after: 'Efter',
  post: 'Post',
  remarks: 'Att tänka på',
  blank: 'tom',
  nothing: 'Det finns inget nytt att hämta in.',
};

export const transfer = {
  title: 'Omfördela',
  from: 'Från',
  to: 'Till',
  choose: 'Välj …',
  missing: 'Välj mottagare.',
  after: 'Efter omfördelningen',
};

export const stateMoves = {
  title: 'Budgetens läge',
  now: (state: string) => `Budgeten är nu ${state.toLowerCase()}.`,
  unchosen: 'Välj först vad som ska göras.',
  moves: {
    propose: 'Lägg fram förslag',
    lock: 'Lås budgeten',
    unlock: 'Lås upp',
  } satisfies Record<StateMove, string>,
  explained: {
    propose:
      'Fryser budgeten inför beslut. Allt ska stämma, eller vara godtaget med namn och skäl.',
    lock: 'Gör budgeten fastställd. Senare ändringar skrivs som beslutade händelser.',
    unlock: 'För tillbaka budgeten till arbetsmaterial.',
  } satisfies Record<StateMove, string>,
};
