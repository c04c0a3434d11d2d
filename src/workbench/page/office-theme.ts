/** The colours that Excel tells its add-ins of, in its light and its dark look, as 0xRRGGBB. */
export type Theme = 'light' | 'dark';

export const officeColours: Readonly<Record<Theme, Readonly<Record<string, number>>>> = {
  light: {
    bodyForegroundColor: 0x242424,
    bodyBackgroundColor: 0xffffff,
    controlForegroundColor: 0x424242,
    controlBackgroundColor: 0xf5f5f5,
  },
  dark: {
    bodyForegroundColor: 0xffffff,
    bodyBackgroundColor: 0x292929,
    controlForegroundColor: 0xd6d6d6,
    controlBackgroundColor: 0x1f1f1f,
  },
};
