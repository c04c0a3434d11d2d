/** The units the group writes in. Spec: amounts §2 */
export const units = ['kr', 'tkr', 'mkr', 'mdkr'] as const;

export type Unit = (typeof units)[number];

/** How many öre one unit holds, as a power of ten: kr 2, tkr 5, mkr 8, mdkr 11. */
export const orePowerOfTen: Readonly<Record<Unit, number>> = { kr: 2, tkr: 5, mkr: 8, mdkr: 11 };
