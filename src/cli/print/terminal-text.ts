/**
 * Text of a workbook as a terminal may show it: a character that would steer the terminal, or turn the direction of
 * the line, is written out by its number instead. Line breaks and tabs stay. Spec: command-line §2
 */
const steering = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

export function terminalText(text: string): string {
  return text.replaceAll(
    steering,
    (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
