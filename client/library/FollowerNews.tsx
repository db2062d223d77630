import { createEffect, on, onCleanup } from 'solid-js';
import type { ScenarioDocument } from '../../models/index.ts';
import { changedPaths } from '../form/changedPaths.ts';
import { useApp } from '../state/app.ts';
import { keptDraft } from '../state/draftStore.ts';
import { followersOf } from '../state/followers.ts';
import type { FollowerTurn } from '../workers/verdictWorker.ts';
import { verdictWorkerOfPage } from './verdictWorkerOfPage.ts';

/** How long the typing rests before it is told, in milliseconds. */
const rest = 1000;

/** A variant, and what the change of its base does to it. */
interface Turned extends FollowerTurn {
  readonly title: string;
}

/** Says of a change to the open scenario how many variants follow it and whose verdict becomes another. */
export function FollowerNews() {
  const { scenario, language, messages } = useApp();
  const { t, count, pick } = language;
  /** As the variants were when it was last told of them. */
  let told: ScenarioDocument | undefined;
  let timer: number | undefined;
  let round = 0;

  async function tell(now: ScenarioDocument): Promise<void> {
    const before = told;
    if (before === undefined || scenario.errors() > 0) return;
    told = now;
    if (changedPaths(scenario.inputsOf(now), scenario.inputsOf(before)).length === 0) return;
    round += 1;
    const mine = round;
    const turns = await Promise.all(
      followersOf(now.id).map(async ({ document, bases }): Promise<readonly Turned[]> => {
        const live = Object.fromEntries(Object.entries(bases).map(([id, kept]) => [id, keptDraft(id)?.document ?? kept])); // prettier-ignore
        const turn = await verdictWorkerOfPage().turnOf(document, { ...live, [now.id]: before }, { ...live, [now.id]: now }); // prettier-ignore
        return turn === undefined ? [] : [{ title: document.title, ...turn }];
      }),
    );
    if (mine !== round) return;
    const followed = turns.flat();
    if (followed.length === 0) return messages.show(t('followers.none'));
    const turned = followed.filter(({ before: one, after }) => one.kind !== after.kind);
    const names = turned.map(({ title, before: one, after }) => t('followers.turned', { title, before: pick(one.badge), after: pick(after.badge) })); // prettier-ignore
    const said = turned.length === 0 ? t('followers.noTurn') : `${count('followers.turn', turned.length)}: ${names.join('; ')}.`; // prettier-ignore
    messages.show(`${count('followers.follow', followed.length)} ${said}`);
  }

  createEffect(
    on(
      () => [scenario.document(), scenario.errors()] as const,
      ([now]) => {
        window.clearTimeout(timer);
        if (now === undefined || told?.id !== now.id) told = now;
        else if (now !== told) timer = window.setTimeout(() => void tell(now), rest);
      },
    ),
  );
  onCleanup(() => window.clearTimeout(timer));
  return <></>;
}
