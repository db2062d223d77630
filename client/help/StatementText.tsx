import { For, Show } from 'solid-js';
import { useApp } from '../state/app.ts';
import { accessibility } from './statements/accessibility.ts';
import { privacy } from './statements/privacy.ts';

const statements = { accessibility, privacy };

/** A statement of what the product does and does not do. */
export function StatementText(props: { readonly of: keyof typeof statements }) {
  const { pick } = useApp().language;
  return (
    <article class="statement panel">
      <For each={statements[props.of]}>
        {({ heading, text, points }) => (
          <section>
            <h2>{pick(heading)}</h2>
            <p>{pick(text)}</p>
            <Show when={points !== undefined}>
              <ul>
                <For each={points}>{(point) => <li>{pick(point)}</li>}</For>
              </ul>
            </Show>
          </section>
        )}
      </For>
    </article>
  );
}
