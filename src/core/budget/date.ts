/** A calendar date without a clock: ISO text, "2025-09-22". Comparing the texts compares the dates. */
export type IsoDate = string;

const form = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether the text is a date that exists, such as 2024-02-29 and not 2025-02-29. */
export function isIsoDate(text: string): boolean {
  const parts = form.exec(text);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

export function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
