import { lazy, Show } from 'solid-js';
import { useApp } from '../state/app.ts';
import { createTabNews } from '../state/createTabNews.ts';

const TabNewsDialog = lazy(async () => ({ default: (await import('./TabNewsDialog.tsx')).TabNewsDialog }));

/** Keeps the open scenario in step with other tabs, and shows what they changed to whoever asks. */
export function TabNews() {
  const { scenario, language, messages } = useApp();
  const news = createTabNews({ scenario, language, messages });
  return <Show when={news.looked()}>{(looked) => <TabNewsDialog news={looked()} state={news} />}</Show>;
}
