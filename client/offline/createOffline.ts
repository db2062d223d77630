import { createSignal, onCleanup } from 'solid-js';

/** Whether there is a network, and whether a newer version of the page waits. */
export interface Offline {
  readonly isOffline: () => boolean;
  readonly isNewer: () => boolean;
  /** Lets the newer version take over and loads the page again. */
  readonly takeOver: () => void;
}

/** How seldom a tab that is looked at asks for a newer version, in milliseconds. */
const between = 60 * 60 * 1000;

/** How long the old version may take to let go, in milliseconds. */
const patience = 5000;

/**
 * Keeps the page for when there is no network, by a service worker where the browser has one. A newer version waits
 * until the reader asks for it: nothing is loaded again by itself, in this tab or in another.
 */
export function createOffline(): Offline {
  const [isOffline, setOffline] = createSignal(!navigator.onLine);
  const [waiting, setWaiting] = createSignal<ServiceWorker>();
  const follow = (): void => void setOffline(!navigator.onLine);
  addEventListener('online', follow);
  addEventListener('offline', follow);
  onCleanup(() => {
    removeEventListener('online', follow);
    removeEventListener('offline', follow);
  });
  // On plain http from another machine there is none.
  if (import.meta.env.PROD && 'serviceWorker' in navigator) void watch(setWaiting);
  return {
    isOffline,
    isNewer: () => waiting() !== undefined,
    takeOver() {
      navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
      waiting()?.postMessage('take over');
      // A request of this page that does not end holds the old one: leaving the page lets it go.
      window.setTimeout(() => location.reload(), patience);
    },
  };
}

async function watch(onWaiting: (worker: ServiceWorker) => void): Promise<void> {
  // The first screen comes first.
  if (document.readyState !== 'complete')
    await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
  void navigator.serviceWorker.register('/sw.js').catch(() => {
    // The browser refuses it, in a private window for example: the page works, with a network.
  });
  const registration = await navigator.serviceWorker.ready;
  const found = (worker: ServiceWorker | null): void => {
    if (worker === null || navigator.serviceWorker.controller === null) return;
    const look = (): void => {
      if (worker.state === 'installed') onWaiting(worker);
    };
    look();
    worker.addEventListener('statechange', look);
  };
  found(registration.waiting);
  found(registration.installing);
  registration.addEventListener('updatefound', () => found(registration.installing));
  let asked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || Date.now() - asked < between) return;
    asked = Date.now();
    registration.update().catch(() => {
      // Without a network there is nothing newer to find.
    });
  });
}
