import type { ChartConfiguration } from 'chart.js';
import type { SankeyDataPoint } from 'chartjs-chart-sankey';
import { lossPlaces, type MaterialFlow, type MaterialMove } from '../analyses/series/materialFlow.ts';
import { words, type Locale, type Translated } from '../language/translated.ts';
import { percentInWords } from '../sentences/figures.ts';
import { fill, inEveryLanguage, joined } from '../sentences/fill.ts';
import { tonnesInWords } from './tonnesInWords.ts';
import { chartFont, tooltipLook, type ChartLook } from './chartFrame.ts';
import type { ChartColours } from './palette.ts';
import { placeWords, resultWords } from './resultWords.ts';

/** A place as it is drawn: small flows stand together. */
type DrawnPlace = keyof typeof placeWords;

/** A move as it is drawn. */
export interface DrawnMove {
  readonly from: DrawnPlace;
  readonly to: DrawnPlace;
  readonly tonnes: number;
}

/** Less than this of what is offered and in store stands together with others. */
const least = 0.02;

/** The column of each place, so that the order never jumps. */
const columns: Readonly<Record<DrawnPlace, number>> = { offered: 0, stockBefore: 0, inHall: 1, rejected: 2, turnedAway: 2, tooEarly: 2, sold: 2, internal: 2, given: 2, otherUse: 2, stockAfter: 2, scrapped: 2, lost: 2, otherLoss: 2 }; // prettier-ignore

/** From the top down in its column. */
const order: readonly DrawnPlace[] = ['stockBefore', 'offered', 'inHall', 'sold', 'internal', 'given', 'otherUse', 'stockAfter', 'scrapped', 'lost', 'rejected', 'turnedAway', 'tooEarly', 'otherLoss']; // prettier-ignore

/** What comes into the picture: what is offered and what was in store. */
const comesIn = ({ moves }: MaterialFlow): number =>
  moves.filter(({ from }) => from === 'offered' || from === 'stockBefore').reduce((sum, { tonnes }) => sum + tonnes, 0); // prettier-ignore

/** The moves with the smallest ends joined, losses by themselves; what comes in at a place is still what goes out. */
export function drawnMoves(flow: MaterialFlow): readonly DrawnMove[] {
  const limit = least * comesIn(flow);
  const joins = (to: MaterialMove['to']): boolean =>
    columns[to] === 2 && flow.moves.filter((move) => move.to === to).reduce((sum, { tonnes }) => sum + tonnes, 0) < limit; // prettier-ignore
  const small = [...new Set(flow.moves.map(({ to }) => to).filter(joins))];
  const drawn = new Map<string, DrawnMove>();
  for (const { from, to, tonnes } of flow.moves) {
    const isLoss = lossPlaces.includes(to);
    // One small flow alone keeps its name.
    const alike = small.filter((each) => lossPlaces.includes(each) === isLoss);
    const end: DrawnPlace = alike.length > 1 && alike.includes(to) ? (isLoss ? 'otherLoss' : 'otherUse') : to; // prettier-ignore
    const key = `${from} ${end}`;
    drawn.set(key, { from, to: end, tonnes: tonnes + (drawn.get(key)?.tonnes ?? 0) });
  }
  return [...drawn.values()].sort((a, b) => order.indexOf(a.from) - order.indexOf(b.from) || order.indexOf(a.to) - order.indexOf(b.to)); // prettier-ignore
}

/** The way of the goods as a Sankey diagram, coloured by where they end. */
export function materialSankey(flow: MaterialFlow, look: ChartLook): ChartConfiguration<'sankey', SankeyDataPoint[], string> {
  const { colours, locale } = look;
  const moves = drawnMoves(flow);
  const { offered } = flow;
  const places = [...new Set(moves.flatMap(({ from, to }) => [from, to]))];
  const through = (place: DrawnPlace): number => {
    const sum = (side: 'from' | 'to') => moves.filter((move) => move[side] === place).reduce((total, { tonnes }) => total + tonnes, 0);
    return Math.max(sum('from'), sum('to'));
  };
  const colourAt = (place: DrawnPlace): string => fateColour(place, colours);
  const raw = (context: unknown): SankeyDataPoint | undefined => (context as { raw?: SankeyDataPoint }).raw;
  return {
    type: 'sankey',
    data: {
      datasets: [
        {
          label: '',
          data: moves.map(({ from, to, tonnes }) => ({ from, to, flow: tonnes })),
          parsing: { from: 'from', to: 'to', flow: 'flow' },
          colorFrom: (context: unknown) => colourAt((raw(context)?.from ?? 'offered') as DrawnPlace),
          colorTo: (context: unknown) => colourAt((raw(context)?.to ?? 'offered') as DrawnPlace),
          colorMode: 'to',
          alpha: 0.45,
          size: 'max',
          nodeWidth: 12,
          nodePadding: 26,
          nodeLabels: { backgroundColor: `${colours.card}d9`, borderRadius: 3, padding: 3 },
          borderWidth: 0,
          color: colours.text,
          font: chartFont(look),
          labels: Object.fromEntries(places.map((place) => [place, `${placeWords[place][locale]} ${place === 'offered' ? tonnesInWords(through(place), locale) : tonnesWithShare(through(place), offered, locale)}`])),
          column: Object.fromEntries(places.map((place) => [place, columns[place]])),
          priority: Object.fromEntries(places.map((place) => [place, order.indexOf(place)])),
        },
      ],
    },
    options: {
      responsive: true,
      maintainAspectRatio: false,
      animation: false,
      layout: { padding: { top: 16, bottom: 24, left: 4, right: 4 } },
      plugins: {
        legend: { display: false },
        annotation: { annotations: {} },
        tooltip: {
          ...tooltipLook(look),
          displayColors: false,
          callbacks: { title: () => '', label: ({ dataIndex }) => (moves[dataIndex] === undefined ? '' : moveReading(moves[dataIndex], offered, locale)) },
        },
      },
    },
  };
} // prettier-ignore

/** One move in words. */
export const moveReading = ({ from, to, tonnes }: DrawnMove, offered: number, locale: Locale): string =>
  `${placeWords[from][locale]} → ${placeWords[to][locale]}: ${tonnesWithShare(tonnes, offered, locale)}`;

/** All moves in words, in the order they are drawn. */
export const moveReadings = (flow: MaterialFlow, locale: Locale): readonly string[] =>
  drawnMoves(flow).map((move) => moveReading(move, flow.offered, locale));

/** `120 tonn (60 %)`, of what is offered; without the share where nothing is. */
export const tonnesWithShare = (tonnes: number, offered: number, locale: Locale): string =>
  offered < 1e-9
    ? tonnesInWords(tonnes, locale)
    : `${tonnesInWords(tonnes, locale)} (${percentInWords(Math.round((tonnes / offered) * 100), locale)})`;

/** A place is coloured by what becomes of the goods there. */
export function fateColour(place: DrawnPlace, { income, cost }: ChartColours): string {
  if (place === 'sold') return income.sales;
  if (place === 'internal') return income.owner;
  if (place === 'given' || place === 'otherUse') return income.partner;
  if (place === 'inHall') return income.training;
  return ['offered', 'stockBefore', 'stockAfter'].includes(place) ? cost.transport : cost.premises;
}

/** The way of the goods in one or two sentences. @param period what the span is called */
export function materialSummary(flow: MaterialFlow, period: Translated): Translated {
  const { offered, reused, moves } = flow;
  if (offered < 1e-9) return fill(resultWords.nothingOffered, { period });
  const tonnes = (value: number): Translated => inEveryLanguage((locale) => tonnesInWords(value, locale)); // prettier-ignore
  const share = inEveryLanguage((locale) => percentInWords(Math.round((reused / offered) * 100), locale));
  const losses = moves.filter(({ to }) => lossPlaces.includes(to)).sort((a, b) => b.tonnes - a.tonnes);
  const [most] = losses;
  const name = ({ to }: MaterialMove): Translated => words(...(['nb', 'nn', 'en'] as const).map((locale) => placeWords[to][locale].replace(/ \([^)]*\)$/, '').toLowerCase()) as [string, string, string]); // prettier-ignore
  return joined([
    fill(resultWords.reuse, { offered: tonnes(offered), period, reused: tonnes(reused), share }),
    ...(most === undefined ? [] : [fill(resultWords.mostLost, { place: name(most), tonnes: tonnes(most.tonnes) })]),
  ]); // prettier-ignore
}
