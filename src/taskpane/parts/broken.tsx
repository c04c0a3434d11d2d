/** The one page that is shown when the pane itself has failed. Spec: pane §8 */
import { Component, type ComponentChildren } from 'preact';
import type { Words } from '../words/words';
import { Button } from './button';
import { CopyButton } from './copy-button';

export interface BrokenProps {
  readonly report: string;
  readonly words: Words;
}

export function Broken({ report, words }: BrokenProps) {
  return (
    <main class="broken">
      <h1>{words.defect.title}</h1>
      <p>{words.defect.text}</p>
      <p class="actions">
        <CopyButton text={report} done={words.defect.copied}>
          {words.defect.copy}
        </CopyButton>
        <Button onPress={() => location.reload()}>{words.defect.again}</Button>
      </p>
      <pre aria-label={words.defect.report} tabIndex={0}>
        {report}
      </pre>
    </main>
  );
}

export interface BoundaryProps {
  readonly children: ComponentChildren;
  readonly onError: (error: unknown) => void;
}

/** Tells of whatever fails while it is drawn, so that there is one way to show it. */
export class Boundary extends Component<BoundaryProps> {
  override componentDidCatch(error: unknown): void {
    this.props.onError(error);
  }

  override render() {
    return this.props.children;
  }
}
