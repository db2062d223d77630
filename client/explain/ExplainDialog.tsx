import { CloseButton } from '../CloseButton.tsx';
import { createEffect, createMemo, createSignal, on, Show } from 'solid-js';
import { runHall, type Run } from '../../models/index.ts';
import { Icon } from '../Icon.tsx';
import { useApp, type AskedFigure } from '../state/app.ts';
import { Working } from './Working.tsx';
import { workingOf } from './workingOf.ts';

/** The working of a figure, in a panel at the side; each number in it can be opened in its turn. */
export function ExplainDialog() {
  const { scenario, language, explained, stopExplaining } = useApp();
  const { t } = language;
  const [stack, setStack] = createSignal<readonly AskedFigure[]>([]);
  let dialog!: HTMLDialogElement;
  let heading: HTMLHeadingElement | undefined;
  createEffect(
    on(explained, (figure) => {
      setStack(figure === undefined ? [] : [figure]);
      if (figure === undefined) dialog.close();
      else if (!dialog.open) dialog.showModal();
    }),
  );
  /** A run of its own, made when a working is first asked for: what the page computes with keeps no texts. */
  const run = createMemo((): Run | undefined => {
    const computed = scenario.computed();
    return stack().length === 0 || computed === undefined ? undefined : freshRun(computed);
  });
  const working = createMemo(() => {
    const figure = stack().at(-1);
    const made = run();
    const computed = scenario.computed();
    return figure === undefined || made === undefined || computed === undefined
      ? undefined
      : workingOf(made, figure);
  });
  const go = (figures: readonly AskedFigure[]): void => {
    setStack(figures);
    dialog.scrollTop = 0;
    heading?.focus();
  };
  return (
    <dialog
      class="ds-dialog explain"
      data-placement="right"
      ref={dialog}
      aria-labelledby="explain-heading"
      onClose={stopExplaining}
    >
      <div class="explain__bar">
        <Show when={stack().length > 1} fallback={<span class="explain__kicker">{t('explain.kicker')}</span>}>
          <button
            type="button"
            class="ds-button"
            data-variant="tertiary"
            onClick={() => go(stack().slice(0, -1))}
          >
            <Icon name="arrowUndo" />
            {t('explain.back')}
          </button>
        </Show>
        <CloseButton onClose={() => dialog.close()} />
      </div>
      <Show when={working()}>
        {(found) => (
          <Working
            working={found()}
            inFixedPrices={stack().length === 1 ? stack()[0]?.inFixedPrices : undefined}
            headingRef={(element) => (heading = element)}
            onOpen={(figure) => go([...stack(), figure])}
            onLeave={() => dialog.close()}
          />
        )}
      </Show>
    </dialog>
  );
}

const runs = new WeakMap<object, Run>();

function freshRun(computed: { readonly scenario: Parameters<typeof runHall>[0] }): Run {
  const known = runs.get(computed) ?? runHall(computed.scenario);
  runs.set(computed, known);
  return known;
}
