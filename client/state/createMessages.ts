import { createSignal } from 'solid-js';

/** A short message at the foot of the page. */
export interface Message {
  readonly id: number;
  readonly text: string;
  readonly kind: 'info' | 'error';
  readonly action?: MessageAction;
}

/** What a message offers to do. */
interface MessageAction {
  readonly label: string;
  readonly run: () => void;
}

/** Messages that are shown for a while, and what a screen reader is told without showing it. */
export interface Messages {
  readonly shown: () => readonly Message[];
  readonly show: (text: string, kind?: Message['kind'], action?: MessageAction) => void;
  readonly dismiss: (id: number) => void;
  readonly spoken: () => string;
  readonly speak: (text: string) => void;
}

/** How long a message that is no error stays, in milliseconds. */
const stay = 7000;

/** The same for one that offers something: it must be reached, by keyboard too. */
const stayWithAction = 20_000;

/** The messages of the page. */
export function createMessages(): Messages {
  const [shown, setShown] = createSignal<readonly Message[]>([]);
  const [spoken, speak] = createSignal('');
  let count = 0;
  const dismiss = (id: number): void => void setShown(shown().filter((message) => message.id !== id));
  return {
    shown,
    dismiss,
    spoken,
    speak,
    show(text, kind = 'info', action) {
      const id = (count += 1);
      setShown(
        [
          ...shown().filter((message) => message.text !== text),
          { id, text, kind, ...(action === undefined ? {} : { action }) },
        ].slice(-3),
      );
      if (kind === 'info') window.setTimeout(() => dismiss(id), action === undefined ? stay : stayWithAction);
    },
  };
}
