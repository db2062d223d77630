import type { ParentProps } from 'solid-js';

/** The panel of a chart whose answer is on its way: its heading and what can be chosen, and the room it will take. */
export function WaitingPanel(props: ParentProps<{ readonly heading: string }>) {
  return (
    <section class="panel chart-panel answer">
      <div class="panel__head">
        <h2 class="panel__heading">{props.heading}</h2>
      </div>
      {props.children}
      <div class="answer__wait" />
    </section>
  );
}
