/**
 * The states of the pane that are looked at, each reached as a person reaches it, by the words on the screen. Scenes of
 * one workbook follow each other in one opening of the pane; each begins where the one before it ended.
 */
import type { FrameLocator, Page } from 'playwright-core';
import { whyUnreadable } from '#core/money/unreadable';
import { en } from '../../src/taskpane/words/en';
import { sv } from '../../src/taskpane/words/sv';
import { yearMenu } from '../../src/taskpane/year/year-menu';
import { longName } from './pane-books';

export type SceneLanguage = 'sv' | 'en';

export interface Stage {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly words: typeof sv;
}

export interface Scene {
  readonly name: string;
  readonly reach: (stage: Stage) => Promise<void>;
}

export function wordsOf(language: SceneLanguage): typeof sv {
  return language === 'sv' ? sv : en;
}

type Tab = keyof typeof sv.tabs;

const press = ({ pane }: Stage, name: string) =>
  pane.getByRole('button', { name, exact: true }).first().click();
const fill = ({ pane }: Stage, label: string, text: string) =>
  pane.getByLabel(label, { exact: true }).first().fill(text);

async function turnTo(stage: Stage, tab: Tab): Promise<void> {
  await stage.pane.getByRole('tab', { name: stage.words.tabs[tab], exact: true }).click();
  await stage.pane.locator('#view > *').first().waitFor();
}

/** A page under Mer, whichever was shown before. */
async function turnToPage(stage: Stage, title: string): Promise<void> {
  await turnTo(stage, 'more');
  const back = stage.pane.getByRole('button', { name: stage.words.more.back });
  if (await back.isVisible()) await back.click();
  await stage.pane.getByRole('button', { name: title }).first().click();
  await back.waitFor();
}

const view = (tab: Tab, name: string): Scene => ({ name, reach: (stage) => turnTo(stage, tab) });

const checksRun: Scene = {
  name: 'Kontroller',
  reach: async (stage) => {
    await turnTo(stage, 'checks');
    await press(stage, stage.words.checks.run);
    await stage.pane.getByRole('listitem').first().waitFor();
  },
};

const accepting: Scene = {
  name: 'Godta en avvikelse',
  reach: async (stage) => {
    await press(stage, stage.words.checks.accept);
    await press(stage, stage.words.checks.doAccept);
    await stage.pane.getByText(stage.words.checks.whyMissing).waitFor();
  },
};

const page = (title: (words: typeof sv) => string, name: string): Scene => ({
  name,
  reach: (stage) => turnToPage(stage, title(stage.words)),
});

const minutesChecked: Scene = {
  name: 'Protokoll, granskat',
  reach: async (stage) => {
    await turnTo(stage, 'minutes');
    await fill(
      stage,
      stage.words.minutes.text,
      'Ledningsgruppen beslutar att ALF höjs med 0,4 mkr, från 727,1 mkr till 727,5 mkr. Den totala budgeten uppgår till ' +
        '1 101,8 mkr, varav FoUU 374,3 mkr. Till UR går 65 tkr och till FR 350 tkr. Därtill 12,9,3 mkr.',
    );
    await press(stage, stage.words.minutes.check);
    await stage.pane.getByText(stage.words.minutes.relations).waitFor();
  },
};

const appendixPreviewed: Scene = {
  name: 'Bilaga, förhandsgranskad',
  reach: async (stage) => {
    await turnTo(stage, 'appendix');
    await press(stage, stage.words.appendix.preview);
    await stage.pane.getByLabel(stage.words.appendix.paper).waitFor();
  },
};

const whyAnswered: Scene = {
  name: 'Varför detta belopp?',
  reach: async (stage) => {
    await turnToPage(stage, stage.words.more.why);
    const cell = stage.pane.getByRole('textbox').first();
    await cell.fill('Poster!J6');
    await cell.press('Enter');
    await stage.pane.locator('.why-sum').waitFor();
  },
};

async function compare(stage: Stage, rows: readonly string[]): Promise<void> {
  await turnToPage(stage, stage.words.more.intake);
  await fill(
    stage,
    stage.words.intake.text,
    ['Post-id\tRam\tPost\tALF (tkr)\tFoUU (tkr)\tHandläggande enhet', ...rows].join('\n'),
  );
  await press(stage, stage.words.intake.compare);
  await stage.pane.getByRole('button', { name: stage.words.intake.bringIn }).first().waitFor();
}

async function fillInAllocation(stage: Stage, to: Readonly<Record<string, string>>): Promise<void> {
  const { allocate, writing } = stage.words;
  await turnTo(stage, 'allocate');
  await fill(stage, writing.amount, stage.words === sv ? '415 tkr' : '415 kSEK');
  await stage.pane.getByLabel(writing.source, { exact: true }).selectOption('ALF');
  for (const [name, text] of Object.entries(to)) await fill(stage, allocate.share(name), text);
  await fill(stage, writing.body, 'Ledningsgruppen');
  await fill(stage, writing.decision, '§ 7');
  await fill(stage, writing.decidedOn, '2025-10-14');
}

export const emptyScenes: readonly Scene[] = [
  { name: 'Första gången', reach: ({ pane }) => pane.locator('.card').first().waitFor() },
  page(({ more }) => more.adopt, 'Koppla till arbetsboken, tom bok'),
  {
    name: 'Felrapport',
    reach: async (stage) => {
      const { page: bench, pane, words } = stage;
      await pane.getByRole('button', { name: words.more.back }).click();
      await pane.getByRole('tab', { name: words.tabs.frames, exact: true }).click();
      await bench.route('**/pane/*.js', (route) => route.abort());
      await press(stage, words.firstRun.create);
      await pane.getByRole('button', { name: words.defect.copy }).waitFor();
      await bench.unroute('**/pane/*.js');
    },
  },
];

export const exampleScenes: readonly Scene[] = [
  view('frames', 'Ramar'),
  view('allocate', 'Fördela'),
  {
    name: 'Fördela, förhandsvisad',
    reach: async (stage) => {
      await fillInAllocation(stage, { UR: '65', FR: '350' });
      await fill(stage, stage.words.writing.who, 'Anna Budget');
      await press(stage, stage.words.allocate.preview);
      await stage.pane.getByText(stage.words.allocate.previewTitle).waitFor();
    },
  },
  {
    name: 'Fördela, fel ifyllt',
    reach: async (stage) => {
      await fill(stage, stage.words.allocate.share('UR'), 'sextiofem');
      await fill(stage, stage.words.allocate.share('FR'), '4 150');
      await press(stage, stage.words.writing.write);
      const why = whyUnreadable('no-number', stage.words === sv ? 'sv' : 'en');
      await stage.pane.getByText(stage.words.writing.notAnAmount(why)).first().waitFor();
    },
  },
  {
    name: 'Fördelat och skrivet',
    reach: async (stage) => {
      await fillInAllocation(stage, { UR: '65', FR: '350' });
      await press(stage, stage.words.writing.write);
      await stage.pane.getByText(stage.words.notice.done.allocated).waitFor();
    },
  },
  view('log', 'Logg'),
  {
    name: 'Logg som CSV',
    reach: async (stage) => {
      await press(stage, stage.words.log.csv);
      await stage.pane.getByLabel(stage.words.log.csvField).waitFor();
    },
  },
  checksRun,
  accepting,
  minutesChecked,
  appendixPreviewed,
  {
    name: 'Mer',
    reach: async (stage) => {
      await turnTo(stage, 'more');
      await stage.pane.getByText(stage.words.trial.title).click();
    },
  },
  {
    name: 'Hämta in poster',
    reach: (stage) =>
      compare(stage, ['LG-01\tLG\tRadiance\t3 750\t0\tKI', `LG-07\tLG\t${longName}\t250\t\tKI`]),
  },
  {
    name: 'Omfördela',
    reach: async (stage) => {
      await turnToPage(stage, stage.words.more.transfer);
      await fill(stage, stage.words.writing.amount, 'mycket');
      await press(stage, stage.words.writing.write);
      await stage.pane.getByText(stage.words.transfer.missing).first().waitFor();
    },
  },
  page(({ more }) => more.state, 'Läge'),
  page(({ total }) => total.title, 'Sätt total'),
  page(({ scenarios }) => scenarios.title, 'Scenarier'),
  page(({ more }) => more.council, 'Rådsrundan'),
  {
    name: 'Årsskifte',
    reach: async (stage) => {
      await turnToPage(stage, yearMenu[stage.words === sv ? 'sv' : 'en'].title);
      await stage.pane.locator('.finding').first().waitFor();
    },
  },
  page(({ more }) => more.adopt, 'Koppla till arbetsboken, följer uppställningen'),
  whyAnswered,
  page(({ more }) => more.settings, 'Inställningar'),
  page(({ more }) => more.support, 'Uppgifter till supporten'),
  {
    name: 'Någon annan har ändrat',
    reach: async (stage) => {
      await turnTo(stage, 'frames');
      await typeInGrid(stage, 'Ramar!D7', '727 510');
      await stage.pane.getByText(stage.words.stale.text).waitFor();
    },
  },
];

/** Types in the grid, which lies behind the pane while it is looked at. */
async function typeInGrid({ page: bench }: Stage, place: string, text: string): Promise<void> {
  const field = bench.getByLabel('Namnruta');
  await field.fill(place);
  await field.press('Enter');
  await bench.keyboard.type(text);
  await bench.keyboard.press('Enter');
}

export const faultyScenes: readonly Scene[] = [
  view('frames', 'Ramar med fel'),
  view('allocate', 'Fördela med fel'),
  { ...checksRun, name: 'Kontroller med fel' },
  appendixPreviewed,
  {
    name: 'Läge, med invändningar',
    reach: async (stage) => {
      await turnToPage(stage, stage.words.more.state);
      await stage.pane.getByRole('radio').first().check();
      await press(stage, stage.words.writing.write);
      await stage.pane.getByText(stage.words.notice.objections).waitFor();
    },
  },
];

export const wideScenes: readonly Scene[] = [
  view('frames', 'Ramar, breda'),
  view('allocate', 'Fördela till ett råd med långt namn'),
  page(({ more }) => more.council, 'Rådsrundan med långa namn'),
  {
    name: 'Årsskifte med långa namn',
    reach: async (stage) => {
      await turnToPage(stage, yearMenu[stage.words === sv ? 'sv' : 'en'].title);
      await stage.pane.locator('.finding').first().waitFor();
    },
  },
];

export const fullScenes: readonly Scene[] = [
  view('frames', 'Ramar, 500 poster'),
  {
    name: 'Fördela till poster med långa namn',
    reach: async (stage) => {
      const { allocate } = stage.words;
      await turnTo(stage, 'allocate');
      await stage.pane.getByLabel(allocate.to, { exact: true }).selectOption('posts');
      for (const post of ['FR-001', 'UR-002'])
        await stage.pane.getByLabel(allocate.addPost, { exact: true }).selectOption(post);
      const amounts = stage.pane.locator('.share input');
      await amounts.first().fill('1 234');
      await amounts.last().fill('-819');
      await press(stage, allocate.preview);
      await stage.pane.getByText(allocate.previewTitle).waitFor();
    },
  },
  { ...checksRun, name: 'Kontroller, 500 poster' },
  { ...appendixPreviewed, name: 'Bilaga, 500 poster' },
  {
    name: 'Hämta in, 500 poster',
    reach: (stage) => compare(stage, [`LG-07\tLG\t${longName}\t250\t\tKI`]),
  },
];

export const foreignScenes: readonly Scene[] = [
  {
    name: 'Koppla en egen arbetsbok',
    reach: async (stage) => {
      await press(stage, stage.words.firstRun.adopt);
      await stage.pane.locator('section.previewed').waitFor();
    },
  },
];
