import { createMemo, createSignal, onCleanup } from 'solid-js';
import { chartColours, type ChartLook } from '../../models/index.ts';
import { useApp } from '../state/app.ts';
import { hatchOf } from './hatch.ts';

/** What charts on the page are drawn with: language, theme and width of the screen. */
export function createLook(): () => ChartLook {
  const { language, colours } = useApp();
  const query = matchMedia('(max-width: 560px)');
  const [narrow, setNarrow] = createSignal(query.matches);
  const follow = (): void => void setNarrow(query.matches);
  query.addEventListener('change', follow);
  onCleanup(() => query.removeEventListener('change', follow));
  const drawn = createMemo(() => {
    const palette = chartColours[colours.scheme()];
    return { colours: palette, hatch: hatchOf(palette) };
  });
  return () => ({ ...drawn(), locale: language.locale(), narrow: narrow() });
}
