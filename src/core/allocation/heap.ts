/** A queue that always gives back the entry with the smallest key; equal keys in no particular order. */
export interface Entry {
  readonly key: number;
  readonly node: number;
}

/** Puts an entry into the heap, which is an array in heap order. */
export function put(heap: Entry[], entry: Entry): void {
  let place = heap.push(entry) - 1;
  while (place > 0) {
    const above = (place - 1) >> 1;
    const parent = heap[above];
    if (!parent || parent.key <= entry.key) break;
    heap[place] = parent;
    place = above;
  }
  heap[place] = entry;
}

/** Takes the entry with the smallest key out of the heap. */
export function takeSmallest(heap: Entry[]): Entry | undefined {
  const smallest = heap[0];
  const last = heap.pop();
  if (!smallest || !last || heap.length === 0) return smallest;
  let place = 0;
  for (;;) {
    let below = 2 * place + 1;
    const right = heap[below + 1];
    let child = heap[below];
    if (right && child && right.key < child.key) {
      child = right;
      below += 1;
    }
    if (!child || child.key >= last.key) break;
    heap[place] = child;
    place = below;
  }
  heap[place] = last;
  return smallest;
}
