import { createContext, createMemo, useContext } from 'solid-js';
import { chartColours, tileNames, tileOf, type ChartLook, type TileName } from '../../models/index.ts';
import { createMedia } from '../state/createMedia.ts';
import { useApp } from '../state/app.ts';
import { forcedPalette } from './forcedPalette.ts';
import { pageEasel } from './pageEasel.ts';

/** Pixels of paper for each of the screen. */
const paperRatio = 3;

/** Size of chart text in pixels, where charts are read from afar; undefined elsewhere. */
export const ChartTextSize = createContext<() => number | undefined>(() => undefined);

/** What charts on the page are drawn with: language, theme and width of the screen; textures too on paper, and where the system sets all colours. */
export function createLook(): () => ChartLook {
  const { language, colours } = useApp();
  const textSize = useContext(ChartTextSize);
  const narrow = createMedia('(max-width: 560px)');
  const isForced = createMedia('(forced-colors: active)');
  const drawn = createMemo(() => {
    const scheme = colours.scheme();
    const isPrinting = colours.isPrinting();
    const hasOwnColours = isForced() && !isPrinting;
    const palette = hasOwnColours ? forcedPalette() : chartColours[scheme];
    const ratio = isPrinting ? paperRatio : Math.ceil(window.devicePixelRatio || 1);
    const fill = (name: TileName) => pageEasel.pattern(tileOf(name, palette), ratio);
    const tiles =
      isPrinting || hasOwnColours
        ? Object.fromEntries(tileNames.map((name) => [name, fill(name)]))
        : undefined;
    return { colours: palette, hatch: fill('missing'), tiles: tiles as ChartLook['tiles'] };
  });
  return () => ({ ...drawn(), locale: language.locale(), narrow: narrow(), textSize: textSize() });
}
