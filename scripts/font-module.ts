/** The text of the module that holds the typeface of the PDF in base64. */
export function fontModule(regular: Uint8Array, semiBold: Uint8Array): string {
  return `/** Generated from assets/fonts by \`npm run fonts\`: Inter, SIL Open Font License 1.1 (assets/fonts/LICENSE), in base64. */
export const interRegular =
  '${base64(regular)}';

export const interSemiBold =
  '${base64(semiBold)}';
`;
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
