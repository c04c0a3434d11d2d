/** The sheet on which findings are put on request: its name, and the title by which it is known as ours. */
export const MARKS_SHEET = 'Anmärkningar';
export const MARKS_TITLE = 'Anmärkningar från kontrollerna';
