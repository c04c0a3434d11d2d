/** What Ramar offers a workbook of the users' own that has posts and no sheet for its frames. Spec: adoption §11 */
import type { Language } from '#core/money/language';
import { createMissingSheets, missingSheets } from '#jobs/create-missing-sheets';
import { Button } from '../parts/button';
import { NameField } from '../parts/name-field';
import type { ViewProps } from '../view';

const text: Readonly<
  Record<
    Language,
    { readonly say: (sheets: string) => string; readonly add: (sheets: number) => string }
  >
> = {
  sv: {
    say: (sheets) =>
      `Arbetsboken saknar ${sheets}. Lägg till det som saknas för att föra in ramar, fördela och få en logg. Era egna blad rörs inte.`,
    add: (sheets) => (sheets === 1 ? 'Lägg till bladet' : 'Lägg till bladen'),
  },
  en: {
    say: (sheets) =>
      `The workbook lacks ${sheets}. Add what is missing to enter frames, allocate and have a log. Your own sheets are not touched.`,
    add: (sheets) => (sheets === 1 ? 'Add the sheet' : 'Add the sheets'),
  },
};

export function MissingSheets(props: ViewProps) {
  const { state, desk, words, controller } = props;
  const { say, add } = text[controller.surroundings.language];
  const names = missingSheets(desk.opened);
  if (names.length === 0) return null;
  const action = add(names.length);
  const make = async () => {
    const [first, second] = names;
    const deed = second === undefined ? 'sheet-added' : 'sheets-added';
    const added = await controller.write(deed, createMissingSheets);
    if (added && first !== undefined) await controller.show([{ sheet: first }]);
  };
  return (
    <section class="section" aria-label={action}>
      <p>{say(names.join(', '))}</p>
      <NameField {...props} />
      <p class="actions">
        <Button because={state.work?.slow ? words.writing.busy : null} onPress={() => void make()}>
          {action}
        </Button>
      </p>
    </section>
  );
}
