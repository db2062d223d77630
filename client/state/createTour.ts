import { useLocation, useNavigate } from '@solidjs/router';
import { createSignal } from 'solid-js';
import { frontScenario, viewAddress } from '../addresses.ts';

/** The tour of the page. */
export interface Tour {
  /** The step that is shown, from 0; undefined outside the tour. */
  readonly step: () => number | undefined;
  /** Goes to the example and begins. */
  readonly start: () => void;
  readonly go: (step: number) => void;
  readonly stop: () => void;
}

/** The tour, which is given on the overview of the example, or of the scenario whose overview is open. */
export function createTour(): Tour {
  const [step, setStep] = createSignal<number>();
  const navigate = useNavigate();
  const location = useLocation();
  return {
    step,
    start() {
      const isOverview = location.pathname === '/' || /^\/scenario\/[^/]+\/oversikt$/.test(location.pathname);
      if (!isOverview) navigate(viewAddress(frontScenario, 'oversikt'));
      setStep(0);
    },
    go: setStep,
    stop: () => setStep(undefined),
  };
}
