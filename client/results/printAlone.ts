/** Prints one part of the page by itself: what is not in it is left out of the paper. */
export function printAlone(part: HTMLElement): void {
  const root = document.documentElement;
  part.dataset['printed'] = '';
  root.dataset['printsPart'] = '';
  window.addEventListener(
    'afterprint',
    () => {
      delete part.dataset['printed'];
      delete root.dataset['printsPart'];
    },
    { once: true },
  );
  window.print();
}
