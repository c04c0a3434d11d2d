/** The commands that hold a workbook beside something else: another workbook, the accounts. Spec: command-line §1 */
import type { Command } from 'commander';
import type { Run } from './context';
import { options, type Bilingual } from './program-words';

type Define = (usage: string, description: Bilingual, load: () => Promise<Run>) => Command;

export function comparingCommands(command: Define, say: (words: Bilingual) => string): void {
  command(
    'compare <old> <new>',
    options.compare,
    async () => (await import('./commands/compare')).compare,
  );
  command(
    'reconcile <book> <accounts>',
    options.reconcile,
    async () => (await import('./commands/reconcile')).reconcile,
  )
    .option('--rules <file>', say(options.rules))
    .option('--period <period>', say(options.period))
    .option('--against <budget|utfall>', say(options.accountsAgainst))
    .option('--reverse', say(options.reverse));
}
