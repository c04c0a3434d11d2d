/** Words of a sheet in the words of a finding: in Swedish and in English quotation marks. */
export const quoted = (texts: readonly string[], glue: string): string =>
  texts.map((text) => `”${text}”`).join(glue);
export const quotedEn = (texts: readonly string[], glue: string): string =>
  texts.map((text) => `"${text}"`).join(glue);
