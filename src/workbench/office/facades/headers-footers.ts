/** Excel.HeaderFooterGroup: one header and one footer for all pages, in three parts each. */
import { text } from '../arguments';
import { Facade, type ExcelObject, type Members } from '../excel-object';
import type { SheetPlace } from '../session';
import type { Json } from '../wire';
import { setPage } from '../writer';

const PARTS = [
  ['Left', 'L'],
  ['Center', 'C'],
  ['Right', 'R'],
] as const;
const WHERE = [
  ['Header', 'header'],
  ['Footer', 'footer'],
] as const;
type Code = (typeof PARTS)[number][1];
type Where = (typeof WHERE)[number][1];

const members = PARTS.flatMap(([part, code]) =>
  WHERE.map(([kind, where]) => ({ name: `${part}${kind}`, code, where })),
);

const allPages = new Facade<SheetPlace>('HeaderFooter', {
  values: Object.fromEntries(
    members.map(({ name, code, where }) => [
      name,
      ({ sheet }: SheetPlace): Json => partsOf(sheet.page[where])[code],
    ]),
  ),
  assign: Object.fromEntries(
    members.map(({ name, code, where }) => [
      name,
      (place: SheetPlace, value) => setPart(place, where, code, text(value)),
    ]),
  ) satisfies Members<SheetPlace>['assign'],
});

const facade = new Facade<SheetPlace>('HeaderFooterGroup', {
  values: { State: () => 'Default' },
  objects: { DefaultForAllPages: (place) => allPages.of(place) },
});

export function headersFooters(place: SheetPlace): ExcelObject {
  return facade.of(place);
}

/** "&LBudget&C&P (&N)" → { L: "Budget", C: "&P (&N)", R: "" }; text before any code stands in the middle. */
function partsOf(whole = ''): Record<Code, string> {
  const parts = { L: '', C: '', R: '' };
  const [first = '', ...rest] = whole.split(/&([LCR])/);
  parts.C = first;
  for (let at = 0; at + 1 < rest.length; at += 2) {
    const code = PARTS.find(([, each]) => each === rest[at])?.[1];
    if (code) parts[code] += rest[at + 1] ?? '';
  }
  return parts;
}

function setPart(place: SheetPlace, where: Where, code: Code, value: string): void {
  const { page } = place.sheet;
  const parts = { ...partsOf(page[where]), [code]: value };
  const whole = PARTS.map(([, each]) => (parts[each] === '' ? '' : `&${each}${parts[each]}`)).join(
    '',
  );
  setPage(place, { ...page, [where]: whole });
}
