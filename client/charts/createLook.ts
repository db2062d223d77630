import { createMemo, createSignal, onCleanup } from 'solid-js';
import { chartColours, tileNames, tileOf, type ChartLook, type TileName } from '../../models/index.ts';
import { useApp } from '../state/app.ts';
import { pageEasel } from './pageEasel.ts';

/** Pixels of paper for each of the screen. */
const paperRatio = 3;

/** What charts on the page are drawn with: language, theme and width of the screen; on paper textures too. */
export function createLook(): () => ChartLook {
  const { language, colours } = useApp();
  const query = matchMedia('(max-width: 560px)');
  const [narrow, setNarrow] = createSignal(query.matches);
  const follow = (): void => void setNarrow(query.matches);
  query.addEventListener('change', follow);
  onCleanup(() => query.removeEventListener('change', follow));
  const drawn = createMemo(() => {
    const palette = chartColours[colours.scheme()];
    const isPrinting = colours.isPrinting();
    const ratio = isPrinting ? paperRatio : Math.ceil(window.devicePixelRatio || 1);
    const fill = (name: TileName) => pageEasel.pattern(tileOf(name, palette), ratio);
    const tiles = isPrinting ? Object.fromEntries(tileNames.map((name) => [name, fill(name)])) : undefined;
    return { colours: palette, hatch: fill('missing'), tiles: tiles as ChartLook['tiles'] };
  });
  return () => ({ ...drawn(), locale: language.locale(), narrow: narrow() });
}
