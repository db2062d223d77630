import type { ChartColours } from '../../models/index.ts';

type Channels = readonly [red: number, green: number, blue: number];

/** A colour of the system, as the browser says it is now. */
function systemColour(name: 'Canvas' | 'CanvasText' | 'Highlight'): Channels {
  const probe = document.createElement('span');
  probe.style.color = name;
  probe.hidden = true;
  document.body.append(probe);
  const [red = 0, green = 0, blue = 0] = getComputedStyle(probe).color.match(/\d+/g)?.map(Number) ?? [];
  probe.remove();
  return [red, green, blue];
}

/**
 * The colours of charts where the reader's system sets all colours: steps between its text and its ground, and what it
 * marks things with for the scenario in focus. Bands of income have textures besides.
 */
export function forcedPalette(): ChartColours {
  const ground = systemColour('Canvas');
  const ink = systemColour('CanvasText');
  const hex = (colour: Channels): string =>
    `#${colour.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;
  const step = (share: number): string => hex(ink.map((channel, at) => share * channel + (1 - share) * ground[at]!) as unknown as Channels); // prettier-ignore
  const text = step(1);
  return {
    income: { sales: text, training: step(0.75), partner: step(0.55), fee: step(0.9), owner: step(0.65), reserve: step(0.8), pilot: step(0.5) }, // prettier-ignore
    cost: { wages: text, premises: step(0.8), operations: step(0.65), transport: step(0.55), capital: step(0.45) }, // prettier-ignore
    costLine: text,
    gap: text,
    gapGround: step(0),
    focus: hex(systemColour('Highlight')),
    fan: { half: step(0.45), most: step(0.2), edge: text },
    other: text,
    axis: text,
    grid: step(0.3),
    text,
    page: step(0),
    card: step(0),
  };
}
