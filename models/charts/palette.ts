import type { CostBand, IncomeBand } from '../analyses/fundingBands.ts';

/** The colours of charts in one theme: income is hue, cost is grey, what is missing is red. */
export interface ChartColours {
  readonly income: Readonly<Record<IncomeBand, string>>;
  readonly cost: Readonly<Record<CostBand, string>>;
  readonly costLine: string;
  readonly gap: string;
  readonly gapGround: string;
  /** The scenario in focus. */
  readonly focus: string;
  /** How futures spread: where half of them lie, where 90 of 100 do, and the edge of that, which is what is seen. */
  readonly fan: { readonly half: string; readonly most: string; readonly edge: string };
  /** Other scenarios, and the line where the pilot ends. */
  readonly other: string;
  readonly axis: string;
  readonly grid: string;
  readonly text: string;
  /** What charts stand on. */
  readonly page: string;
  readonly card: string;
}

/**
 * The tested palette: at least 3:1 against page and card, at least 12 (CIEDE2000) between any two incomes in normal
 * and three kinds of colour-blind sight. A changed colour that fails is a failing test.
 */
export const chartColours: Readonly<Record<'light' | 'dark', ChartColours>> = {
  light: {
    income: { pilot: '#c86400', owner: '#275fe3', sales: '#08754f', fee: '#43079a', partner: '#a33e76', training: '#0192ad', reserve: '#4b5400' },
    cost: { wages: '#24292f', premises: '#3f464e', operations: '#596069', transport: '#6f7680', capital: '#868d96' },
    costLine: '#17181a',
    gap: '#b81a1a',
    gapGround: '#fdf1f0',
    focus: '#005db1',
    fan: { half: '#8db8e0', most: '#c9def1', edge: '#4a86c2' },
    other: '#5b5d60',
    axis: '#77797b',
    grid: '#e1e2e3',
    text: '#292c30',
    page: '#f3f3f4',
    card: '#ffffff',
  },
  dark: {
    income: { pilot: '#e26e00', owner: '#62a9fe', sales: '#35e6a0', fee: '#9b51e0', partner: '#fd9bc2', training: '#028c91', reserve: '#c6d717' },
    cost: { wages: '#f0f1f2', premises: '#cfd2d6', operations: '#b0b4ba', transport: '#969ba2', capital: '#80868e' },
    costLine: '#f4f4f5',
    gap: '#ff8a80',
    gapGround: '#2c1a19',
    focus: '#8ab8ec',
    fan: { half: '#3f6da0', most: '#28415f', edge: '#6a9bd0' },
    other: '#a7a8a9',
    axis: '#808183',
    grid: '#343538',
    text: '#dedfe0',
    page: '#17181a',
    card: '#26282b',
  },
}; // prettier-ignore
