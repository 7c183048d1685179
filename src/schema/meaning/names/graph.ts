/**
 * The circles of a graph in which `next` gives what each node leads to: each as its nodes in order, told once.
 * Walks with a list of its own, so that a long chain cannot exhaust the stack.
 */
export function circlesOf(nodes: Iterable<string>, next: (node: string) => readonly string[]): readonly string[][] {
  const done = new Set<string>();
  const circles: string[][] = [];
  for (const start of nodes) {
    if (done.has(start)) continue;
    const trail: string[] = [start];
    const onTrail = new Map([[start, 0]]);
    const left: string[][] = [[...next(start)]];
    while (trail.length > 0) {
      const node = left[left.length - 1]?.pop();
      if (node === undefined) {
        left.pop();
        const finished = trail.pop() as string;
        onTrail.delete(finished);
        done.add(finished);
      } else if (onTrail.has(node)) {
        circles.push(trail.slice(onTrail.get(node)));
      } else if (!done.has(node)) {
        onTrail.set(node, trail.length);
        trail.push(node);
        left.push([...next(node)]);
      }
    }
  }
  return circles;
}
