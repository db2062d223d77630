import fc from 'fast-check';
import type {
  LineDeclaration,
  ModelDeclaration,
  RuleDeclaration,
} from '../../../models/language/declaration.ts';
import { anyText, line } from '../language/artificialDeclaration.ts';
import { Writer, type Spot } from './artificialFormula.ts';
import type { ArtificialScenario } from './artificialInputs.ts';
import { attributes, dimensions, inputs, scenarioOf, units, type Signature } from './artificialWorld.ts';
import { Random } from './random.ts';

/** A model with a scenario for it. */
export interface ArtificialModel {
  readonly declaration: ModelDeclaration;
  readonly scenario: ArtificialScenario;
}

/**
 * Random models, right by construction: lines of all kinds and dimensions, loops through `previous` and `lag`,
 * choices, references, kinds, user formulas, postings, figures and figures per year. A smaller one is a shorter one.
 */
export const artificialModel: fc.Arbitrary<ArtificialModel> = fc
  .record({ seed: fc.integer({ min: 0, max: 2 ** 31 - 1 }), size: fc.integer({ min: 2, max: 16 }) })
  .map(({ seed, size }) => ({
    ...artificialModelOf(seed, size),
    [fc.toStringMethod]: () => `artificialModelOf(${seed}, ${size})`,
  }));

/** The model of a seed with `size` monthly lines and half as many figures. */
export function artificialModelOf(seed: number, size: number): ArtificialModel {
  const random = new Random(seed);
  const signatures = Array.from({ length: size + Math.ceil(size / 2) }, (_, index) =>
    signatureOf(random, index, size),
  );
  const writer = new Writer(random, signatures);
  const written = signatures.map((signature) => ({
    formula: formulaOf(random, writer, signature, size),
    ...(signature.kind === 'figure'
      ? absentOf(random, writer, signature, size)
      : postingOf(random, signature)),
  }));
  const rules = [
    ruleOf(random, writer, 'a', signatures.length),
    ruleOf(random, writer, 's', signatures.length),
  ];
  const lines = signatures.map((signature, at): LineDeclaration => {
    const { id, per, unit, kind } = signature;
    const { formula = '0', ...rest } = written[at] ?? {};
    const opening = writer.lookedBackAt.has(signature.index)
      ? { opening: writer.number(unit, { ...spotOf(signature, size), time: 'opening' }, 2) }
      : {};
    return line(id, formula, { unit, kind, ...(per === undefined ? {} : { per }), ...rest, ...opening });
  });
  const texts = userFormulas(new Writer(random, signatures, writer.lookedBackAt));
  const declaration = { dimensions, inputs, lines, rules, postingAttributes: attributes };
  return { declaration, scenario: scenarioOf(random, texts) };
}

/** What users write: formulas that read inputs, and look back at what has an opening. */
function userFormulas(writer: Writer): Record<string, string> {
  const spot = { kind: undefined, time: 'month', index: 0, own: false, postings: false } as const;
  const ofStream = (): string => writer.number('NOK', { ...spot, topic: 's', bound: ['stream'] }, 3);
  return {
    'a.own': writer.number('1', { ...spot, topic: 'a', bound: [] }, 3),
    's.own[a]': ofStream(),
    's.own[b]': ofStream(),
    's.own[c]': ofStream(),
  };
}

function signatureOf(random: Random, index: number, monthly: number): Signature {
  const unit = random.pick(units);
  // the last monthly line may sum what all others post
  if (index === monthly - 1) return { index, id: `a.x${index}`, per: undefined, unit: 'NOK', kind: 'stock' };
  if (index >= monthly) {
    const per = random.once(2) ? 'year' : undefined;
    return { index, id: `a.f${index}`, per, unit, kind: 'figure' };
  }
  const [topic, per] = random.pick([['a', undefined], ['s', 'stream'], ['l', 'loan']] as const); // prettier-ignore
  return {
    index,
    id: `${topic}.x${index}`,
    per,
    unit,
    kind: random.pick(['flow', 'flow', 'stock', 'level']),
  };
}

function spotOf({ id, per, index, kind }: Signature, monthly: number): Spot {
  const time = kind !== 'figure' ? 'month' : per === 'year' ? 'year' : 'run';
  const bound = per === undefined || per === 'year' ? [] : [per];
  return {
    topic: id.slice(0, 1),
    bound,
    kind: undefined,
    time,
    index,
    own: true,
    postings: index >= monthly - 1,
  };
}

function formulaOf(
  random: Random,
  writer: Writer,
  signature: Signature,
  size: number,
): LineDeclaration['formula'] {
  const spot = spotOf(signature, size);
  const depth = 2 + random.below(3);
  if (signature.per !== 'loan' || random.once(2)) return writer.number(signature.unit, spot, depth);
  const annuity = writer.number(signature.unit, { ...spot, kind: 'annuity' }, depth);
  return random.once(2)
    ? { serial: writer.number(signature.unit, { ...spot, kind: 'serial' }, depth), annuity }
    : { annuity, otherwise: writer.number(signature.unit, spot, depth) };
}

function postingOf(random: Random, { id, per, unit, kind }: Signature): Pick<LineDeclaration, 'posting'> {
  if (unit !== 'NOK' || kind !== 'flow') return {};
  const vat = random.pick([
    '0.25',
    'a.share',
    'if(month > 3, 0.1, 0.2)',
    ...(per === 'stream' ? ['s.share'] : []),
  ]);
  const index = random.pick(['low', 'high', ...(id.startsWith('s') ? ['indexedBy'] : [])]);
  return {
    posting: { side: random.pick(['cost', 'income']), vat, index },
  };
}

function absentOf(
  random: Random,
  writer: Writer,
  signature: Signature,
  size: number,
): Pick<LineDeclaration, 'absent'> {
  if (!random.once(3)) return {};
  return { absent: [{ when: writer.condition(spotOf(signature, size), 2), reason: anyText }] };
}

function ruleOf(random: Random, writer: Writer, topic: 'a' | 's', index: number): RuleDeclaration {
  const bound = topic === 's' ? ['stream'] : [];
  const when = writer.condition(
    { topic, bound, kind: undefined, time: 'run', index, own: false, postings: true },
    1 + random.below(3),
  );
  const per = topic === 's' ? { per: 'stream' } : {};
  return { id: `${topic}.rule`, when, severity: 'note', message: anyText, source: anyText, ...per };
}
