import { createEffect, createSignal, on, onCleanup } from 'solid-js';
import { presentedPages, type PresentedPage } from '../../models/index.ts';

/** What windows of one browser tell each other of a presentation. */
type Told =
  | { readonly kind: 'shown'; readonly id: string; readonly page: PresentedPage | undefined }
  | { readonly kind: 'asked'; readonly id: string }
  | { readonly kind: 'turned'; readonly id: string; readonly by: number };

const open = (onTold: (told: Told) => void): BroadcastChannel => {
  const channel = new BroadcastChannel('holdbar-presenter');
  channel.onmessage = ({ data }: MessageEvent<Told>) => onTold(data);
  return channel;
};

/** In the window that the council sees: tells the one with the notes which page is shown, and turns it when asked. */
export function tellOtherWindow(
  id: () => string,
  page: () => PresentedPage | undefined,
  turn: (by: number) => void,
): void {
  const tell = (shown = page()): void => channel.postMessage({ kind: 'shown', id: id(), page: shown } satisfies Told); // prettier-ignore
  const channel = open((told) => {
    if (told.id !== id()) return;
    if (told.kind === 'asked') tell();
    if (told.kind === 'turned') turn(told.by);
  });
  createEffect(on([id, page], () => tell()));
  const leave = (): void => channel.postMessage({ kind: 'shown', id: id(), page: undefined } satisfies Told);
  window.addEventListener('pagehide', leave);
  onCleanup(() => {
    window.removeEventListener('pagehide', leave);
    leave();
    channel.close();
  });
}

/** In the window with the notes: which page the council sees in another window, and a way to turn it. */
export function createOtherWindow(id: () => string) {
  const [shown, setShown] = createSignal<PresentedPage>();
  const channel = open((told) => {
    if (told.kind === 'shown' && told.id === id())
      setShown(presentedPages.find((page) => page === told.page));
  });
  createEffect(on(id, (now) => channel.postMessage({ kind: 'asked', id: now } satisfies Told)));
  onCleanup(() => channel.close());
  return {
    shown,
    turn: (by: number): void => channel.postMessage({ kind: 'turned', id: id(), by } satisfies Told),
  };
}
