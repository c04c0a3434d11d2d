/** One button for each format in which a paper can be saved, and a word when it is done. */
import { useState } from 'preact/hooks';
import type { Paper } from '#core/paper/paper';
import type { Opened } from '#workbook/opened';
import { savePaper, type PaperFormat } from '../actions/save-paper';
import type { ViewProps } from '../view';
import { printingWords } from '../words/printing';
import { Button } from './button';

export interface SaveButtonsProps extends Pick<ViewProps, 'state' | 'words' | 'controller'> {
  /** Of the file, without its ending. */
  readonly name: string;
  readonly formats: readonly PaperFormat[];
  readonly make: (opened: Opened) => Paper;
}

export function SaveButtons({ state, words, controller, name, formats, make }: SaveButtonsProps) {
  const [saved, setSaved] = useState('');
  const text = printingWords[controller.surroundings.language];
  const busy = state.work?.slow ? words.writing.busy : null;
  const save = async (format: PaperFormat) => {
    setSaved('');
    if (await savePaper(controller, name, format, make)) setSaved(text.saved(`${name}.${format}`));
  };
  return (
    <>
      {formats.map((format) => (
        <Button key={format} because={busy} onPress={() => void save(format)}>
          {text.save[format]}
        </Button>
      ))}
      <span class="quiet" role="status">
        {saved}
      </span>
    </>
  );
}
