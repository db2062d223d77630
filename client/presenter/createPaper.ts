import { createEffect, createRoot, createSignal, on, onCleanup } from 'solid-js';
import type { PresentedPage } from '../../models/index.ts';
import { createPicture } from '../report/createPicture.ts';
import type { Computed } from '../state/computeScenario.ts';
import type { Answers } from './createAnswers.ts';
import { useApp } from '../state/app.ts';

/** How long numbers must rest before they are drawn for paper, in milliseconds. */
const rest = 250;

/** The years whose number stands at the line: the first and the last, which can be read from afar. */
export const numberedYears = (byYear: readonly { readonly year: number }[]): readonly number[] =>
  [byYear[0], byYear.length > 1 ? byYear.at(-1) : undefined].flatMap((each) => each?.year ?? []);

/** The charts of a presentation as they are drawn for paper. */
export type Paper = ReturnType<typeof createPaper>;

/** Draws the charts for paper as soon as the numbers rest, so that they are there when something is printed. */
export function createPaper(computed: () => Computed | undefined, answers: Answers) {
  const { language } = useApp();
  const [rested, setRested] = createSignal<Computed>();
  let timer: number | undefined;
  createEffect(
    on(computed, (now) => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => setRested(now), rest);
    }),
  );
  onCleanup(() => window.clearTimeout(timer));
  const funding = createPicture(() => {
    const now = rested();
    return (
      now &&
      (({ fundingPicture }) => ({ ...fundingPicture({ ...now, locale: language.locale() }), title: '' }))
    );
  });
  const holding = createPicture(() => {
    const [now, simulation] = [rested(), answers.simulation.answer()];
    if (now === undefined || simulation === undefined || simulation.byYear.length === 0) return undefined;
    const { byYear } = simulation;
    const parts = { scenario: now.scenario, byYear, numbered: numberedYears(byYear), pilotEnd: now.bands.pilotEnd?.month }; // prettier-ignore
    return ({ holdingPicture }) => ({ ...holdingPicture(parts, language.locale()), title: '' });
  });
  const isRested = (): boolean => rested() === computed();
  /** Whether a page can be printed: its answers and its drawing are of the numbers that are shown now. */
  function isReady(page: PresentedPage): boolean {
    if (!answers.isWhole(page)) return false;
    if (page === 'cliff') return isRested() && funding.state === 'ready';
    return page !== 'chance' || (isRested() && ['ready', 'unresolved'].includes(holding.state));
  }
  return {
    funding: () => funding.latest,
    holding: () => holding.latest,
    isReady,
    /** When all of these pages can be printed. */
    async ready(pages: readonly PresentedPage[]): Promise<void> {
      await until(() => pages.every(isReady));
      const pictures = [...document.querySelectorAll<HTMLImageElement>('.paper-figure img')];
      await Promise.all(pictures.map((picture) => picture.decode()));
    },
  };
}

/** When something has become true. */
const until = (isTrue: () => boolean): Promise<void> =>
  new Promise((resolve) => {
    createRoot((dispose) => {
      createEffect(() => {
        if (!isTrue()) return;
        resolve();
        dispose();
      });
    });
  });
