/** The colours that Excel tells its add-ins of, in its light and its dark look, as 0xRRGGBB. */
export type Theme = 'light' | 'dark';

export const officeColours: Readonly<Record<Theme, Readonly<Record<string, number>>>> = {
  light: {
    primaryFontColor: 0x242424,
    primaryBackgroundColor: 0xffffff,
    secondaryFontColor: 0x424242,
    secondaryBackgroundColor: 0xf5f5f5,
  },
  dark: {
    primaryFontColor: 0xffffff,
    primaryBackgroundColor: 0x292929,
    secondaryFontColor: 0xd6d6d6,
    secondaryBackgroundColor: 0x1f1f1f,
  },
};
