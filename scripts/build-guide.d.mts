export interface GuidePage {
  readonly name: string;
  readonly title: string;
}
export function titleOf(markdown: string): string;
export function pagesIn(index: string): readonly string[];
export function guidePage(markdown: string, contents: readonly GuidePage[], own: string): string;
