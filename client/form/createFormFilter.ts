import { useSearchParams } from '@solidjs/router';
import { createContext, createEffect, createMemo, createSignal, untrack, useContext } from 'solid-js';
import { asCell, valueAt, type Cell } from '../../models/index.ts';
import { uncertainPaths } from '../document/ranges.ts';
import { useApp } from '../state/app.ts';
import type { RawInputs } from '../state/createScenario.ts';
import { changedPaths } from './changedPaths.ts';
import { fieldIndex, named } from './fieldIndex.ts';

/** What a reader may see alone: what is changed, what has a span, what is made up to illustrate. */
export const formFilters = ['endrede', 'usikre', 'eksempeltall'] as const;

/** One of them, as it stands in the address. */
type FormFilterName = (typeof formFilters)[number];

/** Which fields the form shows; the choice is part of the address. */
export interface FormFilter {
  readonly isOn: () => boolean;
  readonly has: (name: FormFilterName) => boolean;
  readonly toggle: (name: FormFilterName) => void;
  /** Words that the name of a field, its member or its kin must have; empty where any will do. */
  readonly words: () => string;
  readonly setWords: (words: string) => void;
  /** Whether a field is shown. */
  readonly shows: (path: string) => boolean;
  /** The fields that are shown, where some are not. */
  readonly paths: () => ReadonlySet<string>;
}

/** Where the parts of the form find it. */
export const FormFilterContext = createContext<FormFilter>();

/** The filter of the form. @throws Error outside it */
export function useFormFilter(): FormFilter {
  const filter = useContext(FormFilterContext);
  if (filter === undefined) throw new Error('This part stands outside the form.');
  return filter;
}

/** The filter of the address, on the open scenario. A field that was shown stays while it is being changed. */
export function createFormFilter(): FormFilter {
  const { scenario, language } = useApp();
  const [search, setSearch] = useSearchParams<{ vis?: string; navn?: string }>();
  const chosen = createMemo(() => formFilters.filter((name) => (search.vis ?? '').split(',').includes(name)));
  // The box answers at once; the address follows, and leads where one goes elsewhere in it.
  const [words, setWords] = createSignal(search.navn ?? '');
  const written = new Set([words()]);
  createEffect(() => {
    const { navn = '' } = search;
    if (!written.has(navn)) setWords(navn);
    else if (navn === untrack(words)) written.clear();
    written.add(navn);
  });
  const isOn = (): boolean => chosen().length > 0 || words().trim() !== '';
  const paths = createMemo<{ readonly of: string; readonly set: ReadonlySet<string> }>(
    (last) => {
      if (!isOn()) return { of: '', set: new Set() };
      const of = `${chosen().join()} ${words()}`;
      const kept = last.of === of ? last.set : [];
      return { of, set: new Set([...kept, ...found()]) };
    },
    { of: '', set: new Set() },
  );
  function found(): readonly string[] {
    const inputs = scenario.inputs();
    const changed = changedPaths(inputs, scenario.baseline());
    const is: Readonly<Record<FormFilterName, (path: string) => boolean>> = {
      endrede: (path) => changed.some((each) => path === each || path.startsWith(`${each}.`)),
      usikre: (path) => uncertainPaths(path, numberAt(inputs, path)).length > 0,
      eksempeltall: (path) => isIllustrative(numberAt(inputs, path)),
    };
    return named(fieldIndex(inputs, language), words())
      .map(({ path }) => path)
      .filter((path) => chosen().every((name) => is[name](path)));
  }
  return {
    isOn,
    has: (name) => chosen().includes(name),
    toggle(name) {
      const next = formFilters.filter((each) => chosen().includes(each) !== (each === name));
      setSearch({ vis: next.length === 0 ? undefined : next.join() }, { replace: true, scroll: false });
    },
    words,
    setWords(next) {
      written.add(setWords(next));
      setSearch({ navn: next === '' ? undefined : next }, { replace: true, scroll: false });
    },
    shows: (path) => !isOn() || paths().set.has(path),
    paths: () => paths().set,
  };
}

/** What stands at a path, where it may be a number. */
const numberAt = (inputs: RawInputs, path: string): number | Cell | null => {
  const held = valueAt(inputs, path);
  return typeof held === 'number' || (typeof held === 'object' && held !== null && 'value' in held) ? (held as number | Cell) : null; // prettier-ignore
};

function isIllustrative(entry: number | Cell | null): boolean {
  if (entry === null) return false;
  const { status, years, steps } = asCell(entry);
  const parts = [...Object.values(years ?? {}), ...(steps ?? []).map(({ value }) => value)];
  return status === 'illustrative' || parts.some((part) => asCell(part).status === 'illustrative');
}
