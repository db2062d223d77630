import { createEffect, createSignal, For, on, onCleanup, onMount, Show } from 'solid-js';
import { words, type Translated } from '../../models/index.ts';
import { Icon } from '../Icon.tsx';
import { useApp } from '../state/app.ts';
import { remember } from '../state/remembered.ts';
import { placeBeside, type Place } from './placeBeside.ts';
import { tourSteps } from './tourSteps.ts';

const label = words('Omvisning', 'Omvising', 'Tour');
const previous = words('Tilbake', 'Tilbake', 'Back');
const next = words('Neste', 'Neste', 'Next');
const done = words('Ferdig', 'Ferdig', 'Done');
const skip = words('Avslutt', 'Avslutt', 'End the tour');
const waiting = words('Dette er ikke på siden akkurat nå.', 'Dette er ikkje på sida akkurat no.', 'This is not on the page just now.'); // prettier-ignore
const progress = (at: number, of: number): Translated =>
  words(`${at} av ${of}`, `${at} av ${of}`, `${at} of ${of}`);

/**
 * The tour: one thing after the other is pointed at where it stands. The rest of the page can be used meanwhile; Esc
 * ends the tour, and the focus goes back to where it was.
 */
export function TourSteps() {
  const { tour, language } = useApp();
  const { pick } = language;
  const before = document.activeElement;
  const [place, setPlace] = createSignal<Place>();
  const at = (): number => tour.step() ?? 0;
  const step = () => tourSteps[at()] ?? tourSteps[0]!;
  let card!: HTMLElement;
  const target = (): HTMLElement | undefined =>
    [...document.querySelectorAll<HTMLElement>(step().target)].find(
      (each) => each.getClientRects().length > 0,
    );
  const measure = (): void => void setPlace(placeBeside(target()?.getBoundingClientRect(), card.getBoundingClientRect(), { width: innerWidth, height: innerHeight })); // prettier-ignore

  // The page may still be computing when it is pointed at: what appears is found as it comes.
  const grown = new MutationObserver(() => place()?.mark === undefined && show());
  function show(): void {
    const found = target();
    found?.scrollIntoView({
      block: found.getBoundingClientRect().height > innerHeight * 0.6 ? 'start' : 'center',
    });
    measure();
  }
  createEffect(
    on(at, () => {
      setPlace(undefined);
      show();
      card.focus({ preventScroll: true });
    }),
  );
  function stop(): void {
    remember('tourTaken', 'yes');
    tour.stop();
    if (before instanceof HTMLElement && before.isConnected) before.focus();
    else document.getElementById('main')?.focus();
  }
  const go = (by: number): void => (at() + by >= tourSteps.length ? stop() : tour.go(Math.max(0, at() + by)));
  const onKeyDown = (event: KeyboardEvent): void => void (event.key === 'Escape' && stop());
  onMount(() => {
    grown.observe(document.body, { childList: true, subtree: true });
    window.addEventListener('resize', measure);
    window.addEventListener('scroll', measure, true);
    window.addEventListener('keydown', onKeyDown);
  });
  onCleanup(() => {
    grown.disconnect();
    window.removeEventListener('resize', measure);
    window.removeEventListener('scroll', measure, true);
    window.removeEventListener('keydown', onKeyDown);
  });
  return (
    <>
      <Show when={place()?.mark}>
        {(mark) => (
          <div
            class="tour-mark"
            aria-hidden="true"
            ref={(element) =>
              createEffect(() => {
                const { left, top, width, height } = mark();
                Object.assign(element.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` }); // prettier-ignore
              })
            }
          />
        )}
      </Show>
      <section
        class="tour-card"
        classList={{ 'is-placed': place() !== undefined }}
        role="dialog"
        aria-label={`${pick(label)}: ${pick(step().heading)}`}
        aria-describedby="tour-text"
        tabindex="-1"
        ref={(element) => {
          card = element;
          createEffect(() => {
            const spot = place();
            if (spot !== undefined)
              Object.assign(element.style, { left: `${spot.left}px`, top: `${spot.top}px` });
          });
        }}
      >
        <p class="tour-card__progress">{pick(progress(at() + 1, tourSteps.length))}</p>
        <h2>{pick(step().heading)}</h2>
        <div id="tour-text">
          <p>{pick(step().text)}</p>
          <Show when={place() !== undefined && place()?.mark === undefined}>
            <p class="card__facts">{pick(waiting)}</p>
          </Show>
        </div>
        <ol class="tour-card__dots" aria-hidden="true">
          <For each={tourSteps}>{(_, index) => <li classList={{ 'is-here': index() === at() }} />}</For>
        </ol>
        <div class="tour-card__actions">
          <button type="button" class="ds-button" data-variant="tertiary" onClick={stop}>
            {pick(skip)}
          </button>
          <Show when={at() > 0}>
            <button type="button" class="ds-button" data-variant="secondary" onClick={() => go(-1)}>
              {pick(previous)}
            </button>
          </Show>
          <button type="button" class="ds-button" onClick={() => go(1)}>
            {pick(at() === tourSteps.length - 1 ? done : next)}
            <Show when={at() === tourSteps.length - 1}>
              <Icon name="checkmark" />
            </Show>
          </button>
        </div>
      </section>
    </>
  );
}
