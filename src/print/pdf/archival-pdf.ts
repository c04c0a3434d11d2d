/**
 * An empty PDF that says PDF/A-2a and PDF/UA-1 of itself, is tagged, Swedish and titled, and carries its typeface. It
 * knows no clock: the date is given, and the file's identity follows from what stands in it. Spec: printing §3
 */
import { invariant } from '#core/money/invariant';
import { escapeHtml } from '../html/escape';
import { interRegular, interSemiBold } from './inter';
import { PdfDocument } from './pdfkit';
import { accessibilityXmp } from './xmp';

export interface About {
  readonly title: string;
  readonly subject: string;
  /** The version and the control sum. */
  readonly keywords: string;
  /** Midnight UTC of the date that the file says it was made. */
  readonly date: Date;
  /** Everything that stands in the file: two files share an identity only when it is the same. */
  readonly fingerprint: string;
}

export type Face = 'regular' | 'strong';

const fonts: Readonly<Record<Face, Uint8Array>> = {
  regular: bytesOf(interRegular),
  strong: bytesOf(interSemiBold),
};

export class ArchivalPdf extends PdfDocument {
  // Only declared: pdfkit's constructor already writes the head of the file.
  declare private parts: Uint8Array[] | undefined;
  declare private isEnded: boolean | undefined;

  constructor({ title, subject, keywords, date, fingerprint }: About) {
    super({
      size: 'A4',
      margin: 0,
      autoFirstPage: false,
      pdfVersion: '1.7',
      subset: 'PDF/A-2a',
      tagged: true,
      lang: 'sv',
      displayTitle: true,
      // pdfkit opens Helvetica, which it does not carry, where none is named.
      font: null as unknown as string,
      info: {
        Title: title,
        Subject: subject,
        Keywords: keywords,
        Creator: 'ALF-budget',
        Producer: 'ALF-budget, pdfkit',
        CreationDate: date,
        // Part of the identity, which pdfkit makes of all this in its constructor; not of the file.
        fingerprint,
      } as PDFKit.DocumentInfo,
    });
    delete (this.info as { fingerprint?: string }).fingerprint;
    for (const [face, bytes] of Object.entries(fonts)) this.registerFont(face, bytes);
  }

  /** pdfkit sets the titles into XML as they are; at this point they are already written elsewhere. */
  override endMetadata(): void {
    this.appendXML(accessibilityXmp);
    const texts = Object.entries(this.info).map(([name, value]: [string, unknown]) => [
      name,
      typeof value === 'string' ? escapeHtml(value) : value,
    ]);
    this.info = Object.fromEntries(texts) as PDFKit.DocumentInfo;
    super.endMetadata();
  }

  /** Whether the typeface can set a character; both faces hold the same ones. */
  has(codePoint: number): boolean {
    const { _font } = this.font('regular') as unknown as {
      readonly _font: { readonly font: { hasGlyphForCodePoint: (codePoint: number) => boolean } };
    };
    return _font.font.hasGlyphForCodePoint(codePoint);
  }

  /**
   * What pdfkit writes, part by part. Its own queue is emptied from the front, which takes the square of its length, so
   * the parts are kept here.
   */
  override push(part: Uint8Array | null): boolean {
    this.parts ??= [];
    if (part === null) this.isEnded = true;
    else this.parts.push(part);
    return true;
  }

  /** Ends the file and gives its bytes. */
  bytes(): Uint8Array {
    this.end();
    invariant(this.isEnded, 'every object of the file has ended');
    const parts = this.parts ?? [];
    const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
    let place = 0;
    for (const part of parts) {
      whole.set(part, place);
      place += part.length;
    }
    return whole;
  }
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
