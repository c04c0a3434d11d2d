/** A view whose code comes when it is first shown, and stays. */
import { useEffect, useState } from 'preact/hooks';
import type { View, ViewProps } from '../view';

export interface LazyViewProps {
  /** Tells the views apart. */
  readonly name: string;
  readonly load: () => Promise<View>;
  readonly props: ViewProps;
}

const loaded = new Map<string, View>();

export function LazyView({ name, load, props }: LazyViewProps) {
  const [, redraw] = useState('');
  const { tell } = props;
  useEffect(() => {
    if (loaded.has(name)) return;
    load().then(
      (view) => {
        loaded.set(name, view);
        redraw(name);
      },
      (error: unknown) => tell({ type: 'broke', error }),
    );
  }, [name, load, tell]);
  const Loaded = loaded.get(name);
  return Loaded ? <Loaded {...props} /> : null;
}
