import { useSearchParams } from '@solidjs/router';
import { mostDraws, openedWhich, usualDraws, usualLines } from '../../models/index.ts';

/** How many futures may be asked for. */
export const drawChoices = [1024, usualDraws, 100_000, mostDraws] as const;

/** How many futures the other analyses have: as many as asked for, as long as they follow by themselves. */
export const followedDraws = (draws: number): number => Math.min(draws, usualDraws);

/** Which future is opened. */
export type Which = (typeof openedWhich)[number];

/** The lines that may be shown with their spread. */
export const fanLines = [
  ...usualLines,
  'accounts.netOperatingResult',
  'accounts.operatingIncome',
  'accounts.operatingCost',
  'accounts.salesAndRent',
  'staffing.cost',
  'accounts.reserve',
  'staffing.totalFte',
  'perspectives.municipalityResult',
] as const;

/** The key figures by which futures may be ordered and inputs ranked; the first where nothing is chosen. */
export const orderFigures = [
  'margin',
  'gap',
  'minimumCash',
  'runway',
  'recurringCoverage',
  'meanRecurringCost',
  'reusedShare',
] as const;

/** How «Hvor sikkert er det?» is looked at: all of it belongs to the address. */
export function useFuturesSettings() {
  const [search, setSearch] = useSearchParams<{
    linje?: string;
    som?: string;
    sikkerhet?: string;
    framtid?: string;
    antall?: string;
    figur?: string;
  }>();
  const set = (change: Record<string, string | undefined>): void =>
    setSearch(change, { replace: true, scroll: false });
  return {
    line: (): string => fanLines.find((line) => line === search.linje) ?? 'accounts.cash',
    setLine: (line: string): void => set({ linje: line }),
    isMonthly: (): boolean => search.som === 'maaned',
    setMonthly: (monthly: boolean): void => set({ som: monthly ? 'maaned' : undefined }),
    /** In hundredths, from 50 to 99. */
    certainty: (): number => {
      const asked = Math.round(Number(search.sikkerhet ?? NaN));
      return asked >= 50 && asked <= 99 ? asked : 90;
    },
    setCertainty: (certainty: number): void => set({ sikkerhet: String(certainty) }),
    opened: (): Which | undefined => openedWhich.find((which) => which === search.framtid),
    setOpened: (which: Which | undefined): void => set({ framtid: which }),
    draws: (): number => drawChoices.find((draws) => draws === Number(search.antall)) ?? usualDraws,
    setDraws: (draws: number): void => set({ antall: draws === usualDraws ? undefined : String(draws) }),
    /** The key figure by which futures are ordered and inputs are ranked. */
    figure: (): string => orderFigures.find((id) => id === search.figur) ?? orderFigures[0],
    setFigure: (figure: string): void => set({ figur: figure }),
  };
}

/** How it is looked at. */
export type FuturesSettings = ReturnType<typeof useFuturesSettings>;
