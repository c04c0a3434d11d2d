/** What stands around the views, and the words of Ramar, in Swedish. */
import type { Tab, Deed, Work } from '../../state';
import type { NextStep } from '#core/checks/next-step';
import type { BudgetState } from '#core/budget/words';
import { amountWords, plainNumber } from '../amount-words';

const { tkr, count } = amountWords('sv');

export const shell = {
  product: 'ALF-budget',
  tabs: {
    frames: 'Ramar',
    allocate: 'Fördela',
    checks: 'Kontroller',
    minutes: 'Protokoll',
    appendix: 'Bilaga',
    more: 'Mer',
    log: 'Logg',
  } satisfies Record<Tab, string>,
  navigation: 'Vyer',
  states: {
    arbetsmaterial: 'Arbetsmaterial',
    förslag: 'Förslag',
    fastställd: 'Fastställd',
  } satisfies Record<BudgetState, string>,
  strip: {
    name: 'Budgetläge',
    noYear: 'Budget utan år',
    total: 'Totalt',
    distributed: 'Fördelat',
    unallocated: 'Ej fördelat',
    next: 'Nästa steg',
    unknown: 'okänt',
    opening: 'Läser arbetsboken …',
    noBudget: 'Ingen budget i arbetsboken ännu',
  },
  nextStep: (step: NextStep): string => {
    switch (step.kind) {
      case 'mend':
        return `rätta ${count(step.errors, 'fel', 'fel')} under Kontroller`;
      case 'enter-frames':
        return 'fyll i källornas ramar på bladet Ramar';
      case 'enter-recipients':
        return 'fyll i mottagarnas ramar på bladet Ramar';
      case 'explain':
        return 'för in händelserna som förklarar de nya ramarna';
      case 'complete':
        return 'fyll i källa, belopp och mottagare i händelserna';
      case 'allocate':
        return `fördela ${tkr(step.amount)} ${step.source}`;
      case 'settle':
        return `red ut ${tkr(step.amount)} ${step.source} mellan källa och mottagare`;
      case 'place':
        return `lägg ${tkr(step.amount)} ${step.source} hos ${step.recipient} på poster`;
      case 'decide':
        return `fyll i beslutet för ${count(step.events, 'händelse', 'händelser')}`;
      case 'propose':
        return 'lägg fram budgeten som förslag';
      case 'lock':
        return 'lås budgeten när den är fastställd';
      case 'done':
        return 'inget, budgeten är fastställd';
    }
  },
  work: {
    reading: 'Läser arbetsboken …',
    checking: 'Kontrollerar …',
    writing: 'Skriver till arbetsboken …',
    preparing: 'Arbetar …',
  } satisfies Record<Work['task'], string>,
  cellEdit: 'Excel väntar på att du lämnar cellen. Tryck Retur eller Esc.',
  stale: {
    text: 'Arbetsboken har ändrats sedan den lästes.',
    reread: 'Läs om',
  },
  notice: {
    done: {
      allocated: 'Ändringen är fördelad och skriven till arbetsboken.',
      transferred: 'Omfördelningen är skriven till arbetsboken.',
      proposed: 'Budgeten är nu ett förslag.',
      locked: 'Budgeten är låst.',
      unlocked: 'Budgeten är upplåst.',
      accepted: 'Avvikelsen är godtagen.',
      'check-off': 'Kontrollen är avstängd i arbetsboken.',
      'check-on': 'Kontrollen är på igen.',
      marked: 'Anmärkningarna står på bladet Anmärkningar.',
      unmarked: 'Bladet Anmärkningar är borttaget.',
      created: 'Budgeten är skapad.',
      adopted: 'Kopplingen är sparad i Inställningar.',
      'brought-in': 'Posterna är inhämtade.',
      'row-written': 'Raden är skriven.',
      'rows-brought-in': 'Raderna är inhämtade.',
      'parameters-set': 'Förutsättningarna är sparade.',
      restored: 'Raden i loggen är återställd.',
      upgraded: 'Arbetsboken är uppgraderad.',
      'total-set': 'Den nya summan är fördelad på posterna.',
      held: 'Låsen är sparade på bladet Nycklar.',
      'scenario-saved': 'Scenariot är sparat. Budgeten är orörd.',
      'scenario-adopted': 'Scenariot är antaget och skrivet till arbetsboken.',
      'minutes-reported': 'Granskningen är skriven till ett eget blad.',
      'sheet-added': 'Bladet är tillagt.',
      'sheets-added': 'Bladen är tillagda.',
      'rule-saved': 'Regeln är sparad.',
      recorded: 'Bokfört: händelserna och ramarna är skrivna till arbetsboken.',
      'appendix-written': 'Bladet Bilaga 1 är skrivet.',
      'charts-drawn': 'Diagrammen är ritade på ett eget blad.',
      'settings-reset': 'Inställningarna är återställda.',
      undone: 'Skrivningen är ångrad.',
    } satisfies Record<Deed, string>,
    undo: 'Ångra',
    close: 'Stäng',
    objections: 'Detta står i vägen',
    failed: 'Det gick inte.',
  },
  defect: {
    title: 'Något gick fel i ALF-budget',
    text: 'Felet är vårt, inte ditt. Arbetsboken är inte skadad. Skicka gärna en felrapport; den innehåller inga belopp eller namn ur budgeten.',
    copy: 'Kopiera felrapport',
    copied: 'Felrapporten är kopierad.',
    report: 'Felrapport',
    again: 'Starta om panelen',
  },
  outside: 'Öppna ALF-budget inifrån Excel: Start › Tillägg.',
  frames: {
    sources: 'Källornas ramar (tkr)',
    recipients: 'Mottagarnas ramar (tkr)',
    version: 'Version',
    recipient: 'Mottagare',
    total: 'Summa',
    onPosts: 'På poster',
    notOnPosts: 'Ej på post',
    history: 'Så har ramarna bestämts',
    waterfall: 'Från första till senaste ram',
    waterfallAlternative: (steps: readonly string[]) => `Vattenfall: ${steps.join(', ')}.`,
    brokenAxis: 'Axeln börjar inte vid noll.',
    draw: 'Rita diagram i arbetsboken',
    minutedAs: (text: string, verdict: string) => `Enligt protokoll ${text}: ${verdict}`,
    show: (place: string) => `Visa ${place}`,
    none: 'Det finns inga ramar ännu. Fyll i källornas ramar på bladet Ramar och välj Läs om.',
    unread:
      'Ramarna kan inte läsas: tabellen på bladet Ramar saknar sina rubriker. Kontroller säger hur det rättas.',
    noRecipients: 'Det finns inga mottagarramar ännu. Fyll i dem på bladet Ramar.',
  },
  unknownAmount: 'okänt',
  amounts: amountWords('sv'),
  number: plainNumber('sv'),
};
