/** What the menu of Mer says of Årsskifte. */
import type { Language } from '#core/money/language';

export const yearMenu: Readonly<
  Record<Language, { readonly title: string; readonly text: string }>
> = {
  sv: { title: 'Årsskifte', text: 'Gör nästa års arbetsbok ur årets. Årets ändras inte.' },
  en: {
    title: 'Next year',
    text: "Make next year's workbook out of this year's, which stays as it is.",
  },
};
