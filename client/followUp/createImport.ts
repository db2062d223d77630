import { createSignal } from 'solid-js';

/** What is being read in: a text that was pasted, or that of a file. */
export type Import = ReturnType<typeof createImport>;

/** Reading actuals in; the text is kept when the dialog is closed, so that nothing typed is lost. */
export function createImport() {
  const [text, setText] = createSignal('');
  const [isOpen, setOpen] = createSignal(false);
  return {
    text,
    setText,
    isOpen,
    /** @param found the text to read; what is there already where none is given */
    open(found?: string): void {
      if (found !== undefined) setText(found);
      setOpen(true);
    },
    close: () => void setOpen(false),
  };
}
