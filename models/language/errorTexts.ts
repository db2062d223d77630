import type { Translated } from './translated.ts';

/**
 * The sentence of every error of the language and the engine; `{slot}` is filled from the error's details. Each says
 * what was found and what would be right.
 */
export const errorTexts = {
  syntax: {
    nb: 'Fant {found}; her skulle det stått {expected}.',
    nn: 'Fann {found}; her skulle det stått {expected}.',
    en: 'Found {found}; expected {expected}.',
  },
  unknownUnit: {
    nb: 'Ukjent enhet «{found}». Enheter er produkter av {expected}.',
    nn: 'Ukjend eining «{found}». Einingar er produkt av {expected}.',
    en: 'Unknown unit "{found}". Units are products of {expected}.',
  },
  unknownName: {
    nb: 'Ukjent navn «{found}». Mente du «{nearest}»?',
    nn: 'Ukjent namn «{found}». Meinte du «{nearest}»?',
    en: 'Unknown name "{found}". Did you mean "{nearest}"?',
  },
  unknownFunction: {
    nb: 'Ukjent funksjon «{found}». Mente du «{nearest}»?',
    nn: 'Ukjend funksjon «{found}». Meinte du «{nearest}»?',
    en: 'Unknown function "{found}". Did you mean "{nearest}"?',
  },
  unknownDimension: {
    nb: 'Ukjent dimensjon «{found}». Mente du «{nearest}»?',
    nn: 'Ukjend dimensjon «{found}». Meinte du «{nearest}»?',
    en: 'Unknown dimension "{found}". Did you mean "{nearest}"?',
  },
  unknownMember: {
    nb: '«{found}» er verken et medlem av {dimension} eller en referanse. Mente du «{nearest}»?',
    nn: '«{found}» er korkje ein medlem av {dimension} eller ein referanse. Meinte du «{nearest}»?',
    en: '"{found}" is neither a member of {dimension} nor a reference to one. Did you mean "{nearest}"?',
  },
  emptyReference: {
    nb: '{name} peker ikke på noe av {dimension}. Spør først, slik som if({name} is none, a, b).',
    nn: '{name} peikar ikkje på noko av {dimension}. Spør fyrst, slik som if({name} is none, a, b).',
    en: '{name} points at no {dimension}. Ask first, as in if({name} is none, a, b).',
  },
  unknownOption: {
    nb: '{name} kan ikke være «{found}». Velg blant {expected}.',
    nn: '{name} kan ikkje vere «{found}». Vel mellom {expected}.',
    en: '{name} cannot be "{found}". Choose among {expected}.',
  },
  reservedName: {
    nb: 'Navnet «{found}» er reservert. Velg et annet.',
    nn: 'Namnet «{found}» er reservert. Vel eit anna.',
    en: 'The name "{found}" is reserved. Choose another.',
  },
  duplicateName: {
    nb: 'Navnet «{found}» er brukt to ganger. Hver linje og hvert tall inn trenger sitt eget.',
    nn: 'Namnet «{found}» er brukt to gonger. Kvar linje og kvart tal inn treng sitt eige.',
    en: 'The name "{found}" is used twice. Every line and input needs its own.',
  },
  wrongDimension: {
    nb: '{name} er per {dimension}; skriv sum({dimension}, {name}).',
    nn: '{name} er per {dimension}; skriv sum({dimension}, {name}).',
    en: '{name} is per {dimension}; write sum({dimension}, {name}).',
  },
  notPerDimension: {
    nb: '{name} er ikke per {dimension}; skriv bare {name}.',
    nn: '{name} er ikkje per {dimension}; skriv berre {name}.',
    en: '{name} is not per any dimension; write just {name}.',
  },
  noReference: {
    nb: '{dimension} har ingen entydig referanse til {of}.',
    nn: '{dimension} har ingen eintydig referanse til {of}.',
    en: '{dimension} has no single reference to {of}.',
  },
  unknownForKind: {
    nb: '{name} finnes bare for {dimension} av slaget {expected}; skriv where kind is {expected}.',
    nn: '{name} finst berre for {dimension} av slaget {expected}; skriv where kind is {expected}.',
    en: '{name} exists only for a {dimension} of kind {expected}; write where kind is {expected}.',
  },
  missingKind: {
    nb: 'Formelen mangler slaget {expected}. Skriv en formel for hvert slag, eller «otherwise».',
    nn: 'Formelen manglar slaget {expected}. Skriv ein formel for kvart slag, eller «otherwise».',
    en: 'The formula lacks the kind {expected}. Write one formula per kind, or "otherwise".',
  },
  wrongUnit: {
    nb: 'Formelen gir {found}, men her trengs {expected}.',
    nn: 'Formelen gir {found}, men her trengst {expected}.',
    en: 'The formula gives {found}, but {expected} is needed here.',
  },
  unequalUnits: {
    nb: '{found} og {expected} kan ikke settes sammen med «{operator}»; enhetene må være like.',
    nn: '{found} og {expected} kan ikkje setjast saman med «{operator}»; einingane må vere like.',
    en: '{found} and {expected} cannot be combined by "{operator}"; the units must be equal.',
  },
  exponentUnit: {
    nb: 'Eksponenten har enheten {found}; den må være et rent tall, og grunntallet også når eksponenten ikke er et helt tall.',
    nn: 'Eksponenten har eininga {found}; han må vere eit reint tal, og grunntalet også når eksponenten ikkje er eit heilt tal.',
    en: 'The power has unit {found}; the exponent must be pure, and the base too unless the exponent is a whole literal.',
  },
  missingOpening: {
    nb: '{name} blir lest for måneden før; linjen trenger en opening (verdien før første måned).',
    nn: '{name} blir lesen for månaden før; linja treng ein opening (verdien før fyrste månad).',
    en: '{name} is looked back at; the line needs an opening (its value before the first month).',
  },
  unusedOpening: {
    nb: 'Linjen har en opening, men ingen leser den. Ta den bort.',
    nn: 'Linja har ein opening, men ingen les han. Ta han bort.',
    en: 'The line has an opening that nobody reads. Remove it.',
  },
  notNumber: {
    nb: '{name} er {found} og kan ikke regnes med som et tall.',
    nn: '{name} er {found} og kan ikkje reknast med som eit tal.',
    en: '{name} is {found} and cannot be used as a number.',
  },
  notCondition: {
    nb: 'Her trengs en betingelse, slik som a > b eller tenure is lease.',
    nn: 'Her trengst eit vilkår, slik som a > b eller tenure is lease.',
    en: 'A condition is needed here, such as a > b or tenure is lease.',
  },
  notChoice: {
    nb: '{name} er ikke et valg; «is» hører til valg og referanser.',
    nn: '{name} er ikkje eit val; «is» høyrer til val og referansar.',
    en: '{name} is not a choice; "is" belongs to choices and references.',
  },
  absentInput: {
    nb: '{name} kan stå tomt. Spør først, slik som if({name} is none, a, b).',
    nn: '{name} kan stå tomt. Spør fyrst, slik som if({name} is none, a, b).',
    en: '{name} may be left out. Ask first, as in if({name} is none, a, b).',
  },
  uncertainWhere: {
    nb: '«where» tar bare valg og referanser (utenom over month og year).',
    nn: '«where» tek berre val og referansar (utanom over month og year).',
    en: '"where" takes only choices and references (except over month and year).',
  },
  unsafeDivision: {
    nb: '{found} kan bli 0. Skriv divide(a, b, ellers).',
    nn: '{found} kan bli 0. Skriv divide(a, b, elles).',
    en: '{found} can be 0. Write divide(a, b, otherwise).',
  },
  emptyExtreme: {
    nb: '{operator} over noe som kan være tomt trenger en siste verdi (ellers).',
    nn: '{operator} over noko som kan vere tomt treng ein siste verdi (elles).',
    en: '{operator} over what may be empty needs a last value (otherwise).',
  },
  wrongArguments: {
    nb: '{name} tar {expected}, fikk {found}.',
    nn: '{name} tek {expected}, fekk {found}.',
    en: '{name} takes {expected}, got {found}.',
  },
  readsFigure: {
    nb: '{name} er et sluttall; en månedslinje kan ikke lese det.',
    nn: '{name} er eit sluttal; ei månadslinje kan ikkje lese det.',
    en: '{name} is a figure of the whole run; a monthly line cannot read it.',
  },
  readsMonth: {
    nb: '{name} gjelder en måned; skriv for eksempel sum(month, {name}).',
    nn: '{name} gjeld ein månad; skriv til dømes sum(month, {name}).',
    en: '{name} is per month; write for example sum(month, {name}).',
  },
  readsYear: {
    nb: '{name} gjelder et år; skriv for eksempel sum(year, {name}).',
    nn: '{name} gjeld eit år; skriv til dømes sum(year, {name}).',
    en: '{name} is per year; write for example sum(year, {name}).',
  },
  uncertainLag: {
    nb: '{name} må være et helt, sikkert tall, ikke under 0.',
    nn: '{name} må vere eit heilt, sikkert tal, ikkje under 0.',
    en: '{name} must be a certain whole number, not below 0.',
  },
  rateNotYearly: {
    nb: '{name} kan ikke stå i compounded; bare tall inn som gjelder et helt år.',
    nn: '{name} kan ikkje stå i compounded; berre tal inn som gjeld eit heilt år.',
    en: '{name} cannot stand in compounded; only inputs that hold for a whole year.',
  },
  circle: {
    nb: 'Formelen går i ring: {path}.',
    nn: 'Formelen går i ring: {path}.',
    en: 'The formula goes in a circle: {path}.',
  },
  notFinite: {
    nb: 'Regningen gav ikke et tall i {month}{member}.',
    nn: 'Rekninga gav ikkje eit tal i {month}{member}.',
    en: 'The computation gave no finite number in {month}{member}.',
  },
  wrongPosting: {
    nb: 'Posteringen mangler eller har feil {attribute}: {found}. Ventet {expected}.',
    nn: 'Posteringa manglar eller har feil {attribute}: {found}. Venta {expected}.',
    en: 'The posting lacks or has a wrong {attribute}: {found}. Expected {expected}.',
  },
  tooMuch: {
    nb: 'Formlene gir over {expected} utregninger når alle medlemmene skrives ut. Summer innenfor hverandre over mange medlemmer blir for store.',
    nn: 'Formlane gir over {expected} utrekningar når alle medlemene blir skrivne ut. Summar innanfor kvarandre over mange medlemer blir for store.',
    en: 'The formulas give over {expected} computations when all members are written out. Sums inside each other over many members become too large.',
  },
  tooMany: {
    nb: 'For mange {what}: {found}. Grensen er {expected}.',
    nn: 'For mange {what}: {found}. Grensa er {expected}.',
    en: 'Too many {what}: {found}. The limit is {expected}.',
  },
} as const satisfies Readonly<Record<string, Translated>>;

/** The code of an error of the language or the engine. */
export type ErrorCode = keyof typeof errorTexts;
