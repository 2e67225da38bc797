interface Node<T> {
  readonly fixed: Map<string, Node<T>>;
  /** The branch for a path parameter; its name may differ from method to method. */
  variable: Node<T> | undefined;
  readonly byMethod: Map<string, T>;
}

export type PathMatch<T> =
  /** With what stands in the places of the template's parameters, as it was sent. */
  | { readonly kind: 'found'; readonly value: T; readonly values: readonly string[] }
  | { readonly kind: 'wrong-method'; readonly allowed: readonly string[] }
  | { readonly kind: 'unknown-path' };

/** Finds things by method and path template, in time that does not depend on how many there are. */
export class PathTable<T> {
  readonly #root: Node<T> = newNode();

  /** @returns whether there was none with this method and template, whatever it calls its parameters; else the earlier one stays */
  add(method: string, template: string, value: T): boolean {
    let node = this.#root;
    for (const segment of segmentsOf(template)) {
      if (isParameter(segment)) {
        node.variable ??= newNode();
        node = node.variable;
      } else {
        const child = node.fixed.get(segment) ?? newNode();
        node.fixed.set(segment, child);
        node = child;
      }
    }
    if (node.byMethod.has(method)) return false;
    node.byMethod.set(method, value);
    return true;
  }

  /** What was added with this template, whatever it calls its parameters. */
  get(method: string, template: string): T | undefined {
    let node: Node<T> | undefined = this.#root;
    for (const segment of segmentsOf(template)) {
      node = isParameter(segment) ? node?.variable : node?.fixed.get(segment);
    }
    return node?.byMethod.get(method);
  }

  /** A fixed segment wins over a parameter, from the left; where it leads nowhere the parameter is tried. */
  match(method: string, path: string): PathMatch<T> {
    const values: string[] = [];
    const node = descend(this.#root, segmentsOf(path), 0, values);
    if (node === undefined) return { kind: 'unknown-path' };
    const value = node.byMethod.get(method);
    if (value === undefined) return { kind: 'wrong-method', allowed: [...node.byMethod.keys()] };
    return { kind: 'found', value, values };
  }
}

function descend<T>(
  node: Node<T>,
  segments: readonly string[],
  at: number,
  values: string[],
): Node<T> | undefined {
  const segment = segments[at];
  if (segment === undefined) return node.byMethod.size > 0 ? node : undefined;
  const fixed = node.fixed.get(segment);
  if (fixed !== undefined) {
    const found = descend(fixed, segments, at + 1, values);
    if (found !== undefined) return found;
  }
  if (node.variable === undefined || segment === '') return undefined;
  const depth = values.push(segment);
  const found = descend(node.variable, segments, at + 1, values);
  if (found === undefined) values.length = depth - 1;
  return found;
}

/** All of them start with a slash. */
const segmentsOf = (path: string) => path.split('/').slice(1);
const isParameter = (segment: string) => segment.startsWith('{');
const newNode = <T>(): Node<T> => ({ fixed: new Map(), variable: undefined, byMethod: new Map() });
