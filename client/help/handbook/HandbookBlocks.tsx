import { A } from '@solidjs/router';
import { For, Match, Show, Switch } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import type { Block, Entry, Inline } from './readHandbook.ts';

/** The blocks of a section; `addressOf` tells where a heading stands. */
export function HandbookBlocks(props: {
  readonly blocks: readonly Block[];
  readonly addressOf: (heading: string) => string;
}) {
  const line = (inline: readonly Inline[]) => <InlineText inline={inline} addressOf={props.addressOf} />;
  const only = <Kind extends Block['kind']>(block: Block, kind: Kind) =>
    block.kind === kind ? (block as Extract<Block, { kind: Kind }>) : undefined;
  return (
    <For each={props.blocks}>
      {(block) => (
        <Switch>
          <Match when={only(block, 'heading')}>
            {(heading) => (
              <Dynamic
                component={`h${heading().level}`}
                id={heading().id === '' ? undefined : heading().id}
                tabindex="-1"
              >
                {line(heading().inline)}
              </Dynamic>
            )}
          </Match>
          <Match when={only(block, 'paragraph')}>{(found) => <p>{line(found().inline)}</p>}</Match>
          <Match when={only(block, 'formula')}>
            {(found) => (
              <pre class="handbook__formula" tabindex="0">
                <code>{found().text}</code>
              </pre>
            )}
          </Match>
          <Match when={only(block, 'list')}>
            {(found) => <Entries entries={found().entries} addressOf={props.addressOf} />}
          </Match>
          <Match when={only(block, 'table')}>
            {(found) => (
              <div class="handbook__table">
                <table class="ds-table">
                  <thead>
                    <tr>
                      <For each={found().head}>{(cell) => <th scope="col">{line(cell)}</th>}</For>
                    </tr>
                  </thead>
                  <tbody>
                    <For each={found().rows}>
                      {(row) => (
                        <tr>
                          <For each={row}>{(cell) => <td>{line(cell)}</td>}</For>
                        </tr>
                      )}
                    </For>
                  </tbody>
                </table>
              </div>
            )}
          </Match>
        </Switch>
      )}
    </For>
  );
}

function Entries(props: {
  readonly entries: readonly Entry[];
  readonly addressOf: (heading: string) => string;
}) {
  return (
    <ul>
      <For each={props.entries}>
        {(entry) => (
          <li>
            <InlineText inline={entry.inline} addressOf={props.addressOf} />
            <Show when={entry.under.length > 0}>
              <Entries entries={entry.under} addressOf={props.addressOf} />
            </Show>
          </li>
        )}
      </For>
    </ul>
  );
}

function InlineText(props: {
  readonly inline: readonly Inline[];
  readonly addressOf: (heading: string) => string;
}) {
  return (
    <For each={props.inline}>
      {(piece) => (
        <Switch fallback={piece.text}>
          <Match when={piece.kind === 'code'}>
            <code>{piece.text}</code>
          </Match>
          <Match when={piece.kind === 'strong'}>
            <strong>{piece.text}</strong>
          </Match>
          <Match when={piece.kind === 'link' && piece}>
            {(link) => <A href={props.addressOf(link().to)}>{link().text}</A>}
          </Match>
        </Switch>
      )}
    </For>
  );
}
