/** The other tabs with the product open. */
export interface Tabs {
  /** Tells them that a scenario has been written or removed. */
  readonly tell: (id: string) => void;
}

/** The door to the other tabs; without one, in a browser that has none, each tab is alone. */
export function otherTabs(onTold: (id: string) => void): Tabs {
  if (typeof BroadcastChannel === 'undefined') return { tell: () => {} };
  const channel = new BroadcastChannel('holdbar.scenarios');
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'string') onTold(data);
  });
  return { tell: (id) => channel.postMessage(id) };
}
