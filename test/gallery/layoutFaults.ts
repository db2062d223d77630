import type { Page } from 'playwright-core';

/**
 * What is wrong with how a page is laid out, as readable lines: it is wider than the window, a text is cut off, or two
 * texts lie over each other. What can be scrolled to is not cut off; what a dialog or a menu covers is not overlapped.
 */
export async function layoutFaults(page: Page): Promise<readonly string[]> {
  // What names functions when TypeScript is run as it stands is not there in the page.
  return page.evaluate(
    `(() => { const __name = (named) => named; return (${foundInPage.toString()})(); })()`,
  );
}

/** Runs in the page, so it is whole by itself. */
function foundInPage(): string[] {
  interface Written {
    readonly text: string;
    readonly element: Element;
    readonly rect: DOMRect;
  }
  /** Half a pixel is lost in rounding; more is seen. */
  const slack = 1.5;
  const mostOfIt = 0.9;
  const leastOfIt = 120;
  const faults: string[] = [];
  const excess = document.documentElement.scrollWidth - window.innerWidth;
  if (excess > 0) faults.push(`the page is ${excess} px wider than the window`);

  const styles = new Map<Element, CSSStyleDeclaration>();
  const styleOf = (element: Element): CSSStyleDeclaration => {
    const known = styles.get(element) ?? getComputedStyle(element);
    styles.set(element, known);
    return known;
  };
  const named = (element: Element): string => {
    const classes = element.getAttribute('class')?.trim().split(/\s+/).slice(0, 2).join('.') ?? '';
    return element.localName + (classes === '' ? '' : `.${classes}`);
  };
  const quoted = (text: string): string => `«${text.trim().replace(/\s+/g, ' ').slice(0, 50)}»`;
  const withParents = (element: Element): Element[] => {
    const found: Element[] = [];
    for (let each: Element | null = element; each !== null; each = each.parentElement) found.push(each);
    return found;
  };
  /** For screen readers only. */
  const isUnseen = (element: Element): boolean => {
    const { clipPath, position } = styleOf(element);
    const { width, height } = element.getBoundingClientRect();
    return clipPath.startsWith('inset(') || (position === 'absolute' && width <= 1 && height <= 1);
  };

  const written: Written[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = node.textContent ?? '';
    if (element === null || text.trim() === '' || element.closest('script, style, option, canvas, noscript') !== null) continue; // prettier-ignore
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    if (withParents(element).some(isUnseen)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects())
      if (rect.width > 0.5 && rect.height > 0.5) written.push({ text, element, rect });
  }

  const clips = (value: string): boolean => value === 'hidden' || value === 'clip';
  const scrolls = (value: string): boolean => value === 'auto' || value === 'scroll';
  /** The part that can be seen without scrolling a box; nothing where it is scrolled away. */
  const shown: Written[] = [];
  const cut = new Set<string>();
  for (const { text, element, rect } of written) {
    let { left, top, right, bottom } = rect;
    for (const parent of withParents(element)) {
      if (parent === document.body || parent === document.documentElement) break;
      const { overflowX, overflowY, display, textOverflow, webkitLineClamp } = styleOf(parent);
      if (display === 'inline') continue;
      const box = parent.getBoundingClientRect();
      const isCut =
        (clips(overflowX) && (left < box.left - slack || right > box.right + slack)) ||
        (clips(overflowY) && (top < box.top - slack - 2 || bottom > box.bottom + slack + 2));
      // An ellipsis says that there is more, and the pointer shows what.
      const isShortened = textOverflow === 'ellipsis' || webkitLineClamp !== 'none';
      if (isCut && !(isShortened && parent.hasAttribute('title')))
        cut.add(`${quoted(text)} is cut off by ${named(parent)}`);
      if (scrolls(overflowX) || clips(overflowX)) [left, right] = [Math.max(left, box.left), Math.min(right, box.right)]; // prettier-ignore
      if (scrolls(overflowY) || clips(overflowY)) [top, bottom] = [Math.max(top, box.top), Math.min(bottom, box.bottom)]; // prettier-ignore
    }
    if (left < -slack && right > 0) cut.add(`${quoted(text)} is cut off by the left edge of the window`);
    if (right - left > 1 && bottom - top > 1)
      shown.push({ text, element, rect: new DOMRect(left, top, right - left, bottom - top) });
  }
  faults.push(...cut);

  const pencil = document.createElement('canvas').getContext('2d');
  for (const box of document.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')) {
    if (pencil === null || !box.checkVisibility({ visibilityProperty: true }) || isUnseen(box)) continue;
    if (box instanceof HTMLInputElement && (box.readOnly || !['text', 'search', 'number'].includes(box.type))) continue; // prettier-ignore
    const text = box instanceof HTMLSelectElement ? (box.selectedOptions[0]?.text ?? '') : box.value || box.placeholder; // prettier-ignore
    const { font, paddingLeft, paddingRight, letterSpacing } = styleOf(box);
    pencil.font = font;
    pencil.letterSpacing = letterSpacing === 'normal' ? '0px' : letterSpacing;
    const needed = pencil.measureText(text).width;
    const room = box.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
    // A long choice may end in an ellipsis, and words that are typed can be moved through; a number is seen whole.
    const enough = box instanceof HTMLSelectElement ? Math.min(needed * mostOfIt, leastOfIt) : needed;
    if (box instanceof HTMLInputElement && /\p{L}{4}/u.test(text)) continue;
    if (enough > room + slack) faults.push(`${quoted(text)} needs ${Math.ceil(needed - room)} px more in ${named(box)}`); // prettier-ignore
  }

  /** What it is drawn in: the page, or something over it. */
  const layerOf = (element: Element): Element | undefined =>
    withParents(element).find((each) => ['fixed', 'sticky'].includes(styleOf(each).position) || each.matches('dialog, [popover]')); // prettier-ignore
  const layers = shown.map(({ element }) => layerOf(element));
  /** The middle of a line: letters reach over and under it, and lines may stand close. */
  const middle = ({ rect: { left, top, right, bottom } }: Written) => {
    const quarter = (bottom - top) * 0.28;
    return { left: left + 1, right: right - 1, top: top + quarter, bottom: bottom - quarter };
  };
  const lines = shown.map((each, index) => ({ ...each, layer: layers[index], at: middle(each) })).sort((a, b) => a.at.top - b.at.top); // prettier-ignore
  const over = new Set<string>();
  lines.forEach((line, index) => {
    for (let next = index + 1; next < lines.length && lines[next]!.at.top < line.at.bottom; next += 1) {
      const other = lines[next]!;
      const across = Math.min(line.at.right, other.at.right) - Math.max(line.at.left, other.at.left);
      if (across > 1 && line.layer === other.layer && line.element !== other.element)
        over.add(`${quoted(line.text)} and ${quoted(other.text)} lie over each other in ${named(line.element)}`); // prettier-ignore
    }
  });
  faults.push(...over);
  return faults;
}
