import { For, Show } from 'solid-js';
import { unitWords } from '../../models/index.ts';
import { useApp } from '../state/app.ts';

/** A unit as it stands beside a number, `NOK/m²/month`: after a stroke it may go on in the next line, where it has to. */
export function UnitText(props: { readonly unit: string }) {
  const { locale } = useApp().language;
  const parts = (): readonly string[] => unitWords(props.unit, locale()).split('/');
  return (
    <For each={parts()}>
      {(part, index) => (
        <>
          {part}
          <Show when={index() < parts().length - 1}>
            /<wbr />
          </Show>
        </>
      )}
    </For>
  );
}
