import { describe, expect, it } from 'vitest';
import { hallModel } from '../../../models/hall/hallModel.ts';
import { hallFormat } from '../../../models/hall/scenarioSchema.ts';
import { functionDeclarations } from '../../../models/language/functions.ts';
import { parse } from '../../../models/language/parse.ts';
import { print } from '../../../models/language/print.ts';
import { locales } from '../../../models/language/translated.ts';
import { baseUnits, sameUnit, unitOf } from '../../../models/language/unit.ts';
import { fieldOf, type Field } from '../../../models/scenario/field.ts';
import { fieldsOf } from '../../../models/scenario/group.ts';
import { blocksIn, entriesOf, entryOf, factOf, hallHandbook, linksIn, proseOf } from './writtenHandbook.ts';

const handbooks = locales.map((locale) => [locale, hallHandbook(locale)] as const);
const english = hallHandbook('en');
const { lines, rules, dimensions, inputs, postingAttributes } = hallModel.declaration;

/** Signs that mean something to Markdown stand with a backslash before them. */
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>|]/g, (sign) => `\\${sign}`);

/** Every field of the form, by its input. */
const fields: readonly (readonly [id: string, field: Field])[] = [
  ...hallFormat.groups.map(({ topic, fields: own }) => ({ topic, own })),
  ...hallFormat.lists.flatMap(
    (list) =>
    [undefined, ...Object.keys(list.kinds ?? {})].map((kind) => ({ topic: list.topic, own: fieldsOf(list, kind) })), // prettier-ignore
  ),
  ...hallFormat.lists.flatMap(({ topic, fixed = {} }) => Object.values(fixed).map((member) => ({ topic, own: member.fields }))), // prettier-ignore
].flatMap(({ topic, own }) =>
  Object.entries(own).flatMap(([name, schema]) => {
    const field = fieldOf(schema);
    return field === undefined ? [] : [[`${topic}.${name}`, field] as const];
  }),
);

describe.each(handbooks)('the handbook in %s', (locale, text) => {
  it('has every line and figure with its label, unit, formulas and source', () => {
    for (const { declaration, formula } of hallModel.lines.values()) {
      const { id, label, unit, source } = declaration;
      const entry = entryOf(text, `line-${id}`);
      expect(entry).toContain(`#### ${escaped(label[locale])}\n`);
      const [, printed = ''] = /^`[\w.]+` · `([^`]+)`/m.exec(entry) ?? [];
      expect(sameUnit(unitOf(printed), unitOf(unit)), id).toBe(true);
      expect([...blocksIn(entry)].sort(), id).toEqual([...new Set([...formula.values()].map(print))].sort());
      expect(entry).toContain(escaped(source[locale]));
    }
  });

  it('has every rule with its message, condition and legal source', () => {
    for (const { id, message, when, source } of rules) {
      const entry = entryOf(text, `rule-${id}`);
      expect(entry).toContain(escaped(message[locale]));
      expect(entry).toContain(escaped(source[locale]));
      expect(blocksIn(entry)).toEqual([print(parse(when))]);
    }
  });

  it('has every input with its label and help, and every choice with its options', () => {
    for (const { id } of inputs) expect(entryOf(text, `input-${id}`)).toContain(`\`${id}\``);
    for (const [id, field] of fields) {
      const entries = entriesOf(text, `input-${id}`);
      const options = field.type === 'choice' ? Object.entries(field.options) : [];
      const rows = options.map(([option, label]) => `| \`${option}\` | ${escaped(label[locale])} |`);
      const wanted = [escaped(field.label[locale]), escaped(field.help[locale]), ...rows];
      const found = entries.some((entry) => wanted.every((part) => entry.includes(part)));
      expect(found, `${id}: ${wanted.join()}`).toBe(true);
    }
  });

  it('has every list with its kinds and members', () => {
    for (const { id, label, kinds = [], fixedMembers = [] } of dimensions) {
      const list = hallFormat.lists.find(({ dimension }) => dimension === id);
      expect(entryOf(text, `list-${id}`)).toContain(`#### ${escaped(label[locale])}\n`);
      for (const member of fixedMembers) expect(entryOf(text, `list-${id}`)).toContain(`| \`${member}\` |`);
      for (const kind of kinds)
        expect(entryOf(text, `input-${list?.topic}.kind`)).toContain(`| \`${kind}\` |`);
    }
  });

  it('has every posting attribute, function and unit', () => {
    const postings = entryOf(text, 'postings');
    for (const attribute of postingAttributes) {
      expect(postings).toContain(`\`${attribute.name}\` | ${attribute.label?.[locale]} |`);
      const options = attribute.type === 'choice' ? attribute.options : [];
      for (const option of options) expect(postings).toMatch(new RegExp(`\`${option}\` \\p{L}`, 'u'));
    }
    for (const { form } of functionDeclarations)
      expect(entryOf(text, 'functions')).toContain(`\`${form}\` |`);
    for (const unit of baseUnits) expect(entryOf(text, 'units')).toContain(`| \`${unit}\` |`);
  });

  it('says why a figure has no value', () => {
    for (const { id, absent = [] } of lines)
      for (const { when, reason } of absent)
        expect(entryOf(text, `line-${id}`)).toContain(
          `\`${print(parse(when))}\`: ${escaped(reason[locale])}`,
        );
  });

  it('has no link that leads nowhere, and no place twice', () => {
    const places = [...text.matchAll(/<a id="([^"]+)"><\/a>/g)].map(([, anchor = '']) => anchor);
    expect(new Set(places).size).toBe(places.length);
    const known = new Set(places);
    expect(linksIn(text).filter((anchor) => !known.has(anchor))).toEqual([]);
  });

  it('has formulas that can be read again, as they stand', () => {
    const formulas = blocksIn(text);
    expect(formulas.length).toBeGreaterThanOrEqual(lines.length + rules.length);
    for (const formula of formulas) expect(print(parse(formula))).toBe(formula);
  });

  it('has everything in its index', () => {
    const index = entryOf(text, 'register');
    const found = new Set(linksIn(index));
    const wanted = [...lines.map(({ id }) => `line-${id}`), ...inputs.map(({ id }) => `input-${id}`), ...rules.map(({ id }) => `rule-${id}`)]; // prettier-ignore
    expect(wanted.filter((anchor) => !found.has(anchor))).toEqual([]);
  });

  it('says nothing in another language, and leaves nothing out', () => {
    const prose = proseOf(text);
    const foreign = {
      nb: /\b(the|of|and|unless|with|which|from|each|ikkje|frå|berre|kvar|eit|vert)\b/gi,
      nn: /\b(the|of|and|unless|with|which|from|each|ikke|bare|hver|noe|hvor|være|blitt til)\b/gi,
      en: /\b(og|ikke|ikkje|eller|hver|kvar|fra|frå|av|er|ei|som)\b/gi,
    };
    const borrowed = { nb: [], nn: [], en: [] };
    expect([...prose.matchAll(foreign[locale])].map(([word]) => word)).toEqual(borrowed[locale]);
    expect(prose).not.toMatch(/undefined|NaN|\[object|\{\w+\}/);
  });
});

describe('the uses in the handbook', () => {
  const of = (anchor: string, name: string): readonly string[] =>
    linksIn(factOf(entryOf(english, anchor), name) ?? '');

  // Read off the formulas by hand.
  it.each([
    ['input-verdict.trialSupport', ['line-funding.additionalSupport']],
    ['line-loans.paymentsLeft', ['line-loans.annuityShare']],
    // The grant before it in line.
    ['input-funding.before', ['line-funding.eligibleLeft']],
    // The default of a formula that the user may replace.
    ['line-loans.depreciationThisYear', ['input-loans.minimumFormula']],
    // By a rule alone, or by a line and a rule.
    ['input-funding.aidCeiling', ['rule-funding.stateAidCeiling']],
    // Only through the attributes of postings.
    [
      'input-operations.runningEligible',
      [
        'line-operations.it',
        'line-operations.insurance',
        'line-operations.marketing',
        'line-operations.other',
      ],
    ],
  ] as const)('%s: who reads it', (anchor, users) => {
    expect(of(anchor, 'Used by')).toEqual(users);
  });

  it('through postings are the sums whose condition a line may meet', () => {
    // Finance, on the row of interest: in no sum over costs or income.
    expect(of('line-loans.interest', 'Added up through its posting in')).toEqual(['line-accounts.interest']);
    // Income of the pilot or lasting, as the source says; no fee basis, since its fee share is 0.
    expect(of('line-funding.grant', 'Added up through its posting in')).toEqual([
      'line-accounts.stateTransfers',
      'line-accounts.recurringIncome',
      'line-accounts.pilotIncome',
      // All income, from which grants are then taken.
      'line-verdict.ownMoney',
    ]);
  });

  it('leave no number, date, choice, reference or formula without one', () => {
    const unused = inputs.filter(({ id }) => !/\*\*(Used by|Use outside the formulas):\*\*/.test(entryOf(english, `input-${id}`))); // prettier-ignore
    // What is left of 100 %: the check of the three shares is all that reads it.
    expect(unused.map(({ id }) => id)).toEqual(['volumes.fromBusinesses']);
  });

  it('agree both ways', () => {
    for (const { id } of lines)
      for (const read of of(`line-${id}`, 'Reads').filter((anchor) => anchor !== 'postings'))
        expect(of(read, 'Used by'), `${id} reads ${read}`).toContain(`line-${id}`);
  });
});

describe('an input in the handbook', () => {
  it('says what holds where it is not given, its limits and its source', () => {
    const rate = entryOf(english, 'input-loans.nominalRate');
    expect(factOf(rate, 'In the file')).toBe('`loans.<id>.nominalRate`');
    expect(factOf(rate, 'Unless it is given')).toBe('4.75 %/year (assumed: 4.5–5.0 % in 2026, unverified)');
    const later = entryOf(english, 'input-selfCost.imputedRate');
    expect(factOf(later, 'Unless it is given')).toMatch(/^3\.67 %(\/year)?; 2026: 3\.62 %(\/year)?; 2027: /);
    expect(entryOf(english, 'input-economy.population')).toContain('- May be left empty.');
    expect(entryOf(english, 'input-timeline.start')).toContain('- Must be given.');
    expect(factOf(entryOf(english, 'input-loans.drawnOn'), 'Unless it is given')).toBe(
      'the milestone `start`',
    );
  });

  it('stands apart for each kind where the kinds differ', () => {
    expect(factOf(entryOf(english, 'input-volumes.salesPrice'), 'Unit')).toBe('`NOK0/tonne`');
    expect(factOf(entryOf(english, 'input-volumes.salesPrice-items'), 'Unit')).toBe('`NOK0/item`');
    expect(factOf(entryOf(english, 'input-loans.termMonths'), 'Only for')).toBe('Serial loan, Annuity loan');
  });
});
