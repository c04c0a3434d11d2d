/** The words of the council round; they come with its code. */
import { counted } from '#core/modules/report';
import type { Language } from '#core/money/language';

const sv = {
  title: 'Rådsrundan',
  sendTitle: 'Sänd ut',
  sendText:
    'Varje råd får en egen arbetsbok med sin ram och sina poster. Interna kommentarer följer med.',
  council: 'Råd',
  frame: (source: string) => `${source} (tkr)`,
  posts: 'Poster',
  unknown: 'okänt',
  saveAll: 'Spara rådens arbetsböcker',
  save: (council: string) => `Spara ${council}`,
  saved: (names: readonly string[]) => `Sparade ${names.join(', ')} bland dina hämtade filer.`,
  collectTitle: 'Samla in',
  collectText: 'Välj filerna som råden har fyllt i. Inget skrivs förrän du har sett skillnaderna.',
  files: 'Rådens filer (.xlsx)',
  remove: 'Ta bort',
  removeFile: (name: string) => `Ta bort ${name}`,
  goneToZero: 'Poster som ett råd har tagit bort får 0',
  compare: 'Jämför med arbetsboken',
  hinders: 'Detta står i vägen',
  remarks: 'Att tänka på',
  summary: (fresh: number, changed: number, gone: number, same: number) =>
    `${counted(fresh, 'ny', 'nya')}, ${counted(changed, 'ändrad', 'ändrade')}, ${counted(gone, 'borttagen', 'borttagna')}, ${counted(same, 'oförändrad', 'oförändrade')}.`,
  beside: 'Mot ramen (tkr)',
  source: 'Källa',
  frameNow: 'Ram',
  proposed: 'Förslag',
  left: 'Kvar',
  differences: 'Skillnader (tkr)',
  others: 'Övriga ändringar',
  post: 'Post',
  before: 'Här',
  after: 'Förslag',
  kinds: { new: 'ny', changed: 'ändrad', gone: 'borttagen' },
  stays: 'står kvar',
  moved: (text: string, from: string, to: string) =>
    `Kommentaren ”${text}” har flyttats från ${from} till ${to}.`,
  absent: (councils: readonly string[]) => `Inget förslag från ${councils.join(', ')}.`,
  nothing: 'Förslagen ändrar ingenting i arbetsboken.',
  join: 'För in förslagen',
};

const en: typeof sv = {
  title: 'The council round',
  sendTitle: 'Send',
  sendText:
    'Each council gets a workbook with its frame and its posts. Internal comments come along.',
  council: 'Council',
  frame: (source) => `${source} (kSEK)`,
  posts: 'Posts',
  unknown: 'unknown',
  saveAll: "Save the councils' workbooks",
  save: (council) => `Save ${council}`,
  saved: (names) => `Saved ${names.join(', ')} among your downloads.`,
  collectTitle: 'Collect',
  collectText:
    'Choose the files that the councils have filled in. Nothing is written until you have seen the differences.',
  files: "The councils' files (.xlsx)",
  remove: 'Remove',
  removeFile: (name) => `Remove ${name}`,
  goneToZero: 'Posts that a council has removed get 0',
  compare: 'Compare with the workbook',
  hinders: 'This stands in the way',
  remarks: 'To consider',
  summary: (fresh, changed, gone, same) =>
    `${String(fresh)} new, ${String(changed)} changed, ${String(gone)} gone, ${String(same)} unchanged.`,
  beside: 'Beside the frame (kSEK)',
  source: 'Source',
  frameNow: 'Frame',
  proposed: 'Proposal',
  left: 'Left',
  differences: 'Differences (kSEK)',
  others: 'Other changes',
  post: 'Post',
  before: 'Here',
  after: 'Proposal',
  kinds: { new: 'new', changed: 'changed', gone: 'gone' },
  stays: 'stays',
  moved: (text, from, to) => `The comment "${text}" has moved from ${from} to ${to}.`,
  absent: (councils) => `No proposal from ${councils.join(', ')}.`,
  nothing: 'The proposals change nothing in the workbook.',
  join: 'Join the proposals',
};

export type CouncilWords = typeof sv;

export const councilWords: Readonly<Record<Language, CouncilWords>> = { sv, en };
