/**
 * The only door to pdfkit: its build for browsers, on the command line too. The build for Node compresses with Node's
 * own zlib and reads the colour profile from disk; this one compresses in JavaScript and carries the profile, so that the
 * same document becomes the same bytes wherever it is drawn. The package names no address for it, hence the path.
 */
import type PDFDocument from 'pdfkit';
// @ts-expect-error: the types of the package belong to its main address.
import browserBuild from '../../../node_modules/pdfkit/js/pdfkit.browser.mjs';

export const PdfDocument: typeof PDFDocument = browserBuild as typeof PDFDocument;
