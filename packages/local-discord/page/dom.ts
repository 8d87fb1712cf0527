/** Building DOM without markup strings: text only ever becomes text nodes. */

export type Child = Node | string | null | undefined | false;

type Listener = (event: never) => void;

/**
 * Attributes by name; `true` sets an empty attribute (`true` for an ARIA one), `false` and
 * `undefined` leave it out.
 * A function under `onclick`, `onkeydown`... is added as a listener.
 */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined | Listener>>;

function dress(node: Element, attributes: Attributes, children: readonly Child[]): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') {
      node.addEventListener(name.replace(/^on/, ''), value as EventListener);
    } else if (value !== undefined && value !== false) {
      const plain = value === true && !name.startsWith('aria-');
      node.setAttribute(name, plain ? '' : String(value));
    }
  }
  for (const child of children) if (child) node.append(child);
}

/** An HTML element with attributes, listeners and children. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const node = document.createElement(tag);
  dress(node, attributes, children);
  return node;
}

/** An SVG element, as {@link el}. */
export function svg(tag: string, attributes: Attributes = {}, ...children: Child[]): SVGElement {
  const node = document.createElementNS('http://www.w3.org/2000/svg', tag);
  dress(node, attributes, children);
  return node;
}

/** Sets an attribute, or removes it when `value` is undefined. */
export function attribute(node: Element, name: string, value: string | undefined): void {
  if (value === undefined) node.removeAttribute(name);
  else node.setAttribute(name, value);
}

let ids = 0;

/** An id no other element of this page has, for `aria-controls` and the like. */
export function freshId(prefix: string): string {
  ids += 1;
  return `${prefix}-${ids}`;
}

/** A colour as Discord sends it (24-bit integer) in CSS; undefined for 0, Discord's "no colour". */
export function cssColor(color: number | null | undefined): string | undefined {
  return color ? `#${color.toString(16).padStart(6, '0')}` : undefined;
}

/** Makes `nodes` the children of `parent`, moving only what is out of place. */
export function reconcile(parent: HTMLElement, nodes: readonly HTMLElement[]): void {
  const wanted = new Set<Node>(nodes);
  for (const child of Array.from(parent.children)) if (!wanted.has(child)) child.remove();
  let at = parent.firstElementChild;
  for (const node of nodes) {
    if (at === node) at = at.nextElementSibling;
    else parent.insertBefore(node, at);
  }
}
