import { useNavigate } from '@solidjs/router';
import { createSignal } from 'solid-js';
import {
  isYaml,
  loadYaml,
  openScenario,
  readText,
  ScenarioError,
  type Problem,
  type ScenarioDocument,
} from '../../models/index.ts';
import { sharedScenario, viewAddress } from '../addresses.ts';
import { sameJson } from '../document/sameJson.ts';
import { fileName, fileText, withBases } from '../document/scenarioFile.ts';
import type { Language } from '../language/createLanguage.ts';
import type { Messages } from './createMessages.ts';
import type { ScenarioState } from './createScenario.ts';
import { draftIds, draftLibrary, keepDraft, keptDraft } from './draftStore.ts';
import { saveBytes } from './saveBytes.ts';
import { loadExamples } from './loadExamples.ts';
import { basesOf } from './loadScenario.ts';

/** A file that could not be opened, and why. */
export interface RefusedFile {
  readonly name: string;
  readonly problems: readonly Problem[];
}

/** Opening and saving of scenario files. */
export interface Files {
  readonly choose: () => void;
  readonly open: (file: File) => Promise<void>;
  readonly save: () => void;
  readonly refused: () => RefusedFile | undefined;
  readonly dismiss: () => void;
}

/** Opens scenario files and saves them; a file that is wrong leaves everything as it was. */
export function createFiles(shared: {
  readonly scenario: ScenarioState;
  readonly language: Language;
  readonly messages: Messages;
}): Files {
  const { scenario, language, messages } = shared;
  const navigate = useNavigate();
  const [refused, setRefused] = createSignal<RefusedFile>();

  async function open(file: File): Promise<void> {
    try {
      const text = await file.text();
      const inYaml = isYaml(text, file.name);
      const document = (inYaml ? (await loadYaml()).readYaml(text) : readText(text)) as ScenarioDocument;
      const bases = await knownBases(document);
      openScenario(document, (id) => bases[id]);
      const own = await withFreeId(document);
      if (inYaml)
        await keepDraft({ document: own, baseline: own, bases, unread: {}, kept: Date.now(), yaml: text });
      scenario.put({ document: own, baseline: own, bases });
      messages.show(language.t('file.opened', { name: file.name }));
      navigate(viewAddress(own.id, 'oversikt'));
    } catch (error) {
      if (!(error instanceof ScenarioError)) throw error;
      setRefused({ name: file.name, problems: error.problems });
    }
  }

  function download(name: string, text: string, type: string): void {
    saveBytes(name, text, type);
    messages.show(language.t('file.saved', { name }));
  }

  return {
    open,
    refused,
    dismiss: () => setRefused(undefined),
    choose() {
      const input = Object.assign(document.createElement('input'), {
        type: 'file',
        accept: '.json,.yaml,.yml,application/json,application/yaml',
      });
      input.addEventListener('change', () => {
        const [file] = input.files ?? [];
        if (file !== undefined) void open(file);
      });
      input.click();
    },
    save() {
      const opened = scenario.open();
      if (opened === undefined) return;
      if (scenario.errors() > 0) {
        messages.show(language.count('file.notWithErrors', scenario.errors()), 'error');
        return;
      }
      const { document: own, bases } = opened;
      // Editors complete and check by the schema that this server has.
      const named = { $schema: '', ...own, ...served(own) } as ScenarioDocument;
      const yaml = keptDraft(own.id)?.yaml;
      if (yaml === undefined) download(fileName(own), fileText(named, bases), 'application/json');
      else
        void loadYaml().then(({ editedYaml }) =>
          download(`${own.id}.yaml`, editedYaml(yaml, withBases(own, bases)), 'application/yaml'),
        );
    },
  };
}

/** The schema of a document whose own is a file beside the examples, which nobody else has. */
const served = ({ $schema }: ScenarioDocument): { readonly $schema?: string } =>
  $schema === undefined || $schema.startsWith('.')
    ? { $schema: `${location.origin}/api/schema` }
    : { $schema };

/** Bases are asked for only where the document is one that could have them. */
async function knownBases(document: unknown): Promise<Readonly<Record<string, unknown>>> {
  const hasBase = typeof document === 'object' && document !== null && 'extends' in document;
  try {
    return hasBase ? await basesOf(document as ScenarioDocument) : {};
  } catch {
    return {};
  }
}

/** A file is the reader's own: no example, and under an id that no other scenario here has. */
async function withFreeId(document: ScenarioDocument): Promise<ScenarioDocument> {
  const { example: _, ...own } = document;
  await draftLibrary.open();
  const examples = (await loadExamples()).map(({ id }) => id);
  const same = (id: string): boolean => sameJson(keptDraft(id)?.document, { ...own, id });
  const isTaken = (id: string): boolean =>
    id === sharedScenario || examples.includes(id) || (draftIds().includes(id) && !same(id));
  let { id } = document;
  for (let count = 2; isTaken(id); count += 1) id = `${document.id.slice(0, 70)}-${count}`;
  return { ...own, id };
}
