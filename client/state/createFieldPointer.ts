import { useLocation, useNavigate } from '@solidjs/router';
import { createSignal } from 'solid-js';
import { viewAddress } from '../addresses.ts';
import { sectionOf } from '../sections.ts';
import type { App } from './app.ts';
import type { ScenarioState } from './createScenario.ts';

/** The way to a field: its section is shown, and the field takes the focus as soon as it is there. */
export function createFieldPointer(
  scenario: ScenarioState,
): Pick<App, 'goToField' | 'wantedField' | 'fieldReached'> {
  const navigate = useNavigate();
  const location = useLocation();
  const [wantedField, setWanted] = createSignal<string>();
  return {
    wantedField,
    fieldReached: () => setWanted(undefined),
    goToField(path) {
      const id = scenario.document()?.id;
      const section = sectionOf(path);
      if (id === undefined || section === undefined) return;
      setWanted(path);
      const address = viewAddress(id, 'forutsetninger', section.id);
      // What the form shows alone may leave the field out.
      if (location.pathname !== address || /[?&](?:vis|navn)=/.test(location.search)) navigate(address);
    },
  };
}
