/** The languages the product speaks: Swedish on the screen and on paper, English where it is asked for. */
export type Language = 'sv' | 'en';
