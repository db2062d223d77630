import { hallFormat, words, type InputGroup, type MemberList, type Translated } from '../models/index.ts';

/** A section of Forutsetninger: the groups and lists of the schema that stand in it, in order. */
export interface Section {
  /** As it stands in the address. */
  readonly id: string;
  readonly label: Translated;
  readonly parts: readonly (InputGroup | MemberList)[];
}

/** The nine sections and that of what may happen, with the paths of what stands in each, in order. */
const placed: readonly (readonly [id: string, label: Translated, paths: readonly string[]])[] = [
  ['tid-og-kommune', words('Tid og kommune', 'Tid og kommune', 'Time and municipality'), ['timeline', 'pilot', 'economy', 'milestones']],
  ['priser-og-vekst', words('Priser og vekst', 'Prisar og vekst', 'Prices and growth'), ['priceIndices']],
  ['mengder', words('Mengder', 'Mengder', 'Volumes'), ['volumes', 'streams', 'demolitions', 'components']],
  ['bemanning', words('Bemanning', 'Bemanning', 'Staffing'), ['staffing', 'roles', 'contributionZones']],
  ['lokaler', words('Lokaler', 'Lokale', 'Premises'), ['places']],
  ['drift', words('Drift', 'Drift', 'Operations'), ['operations', 'freeLines', 'arts', 'functions']],
  ['investeringer-og-laan', words('Investeringer og lån', 'Investeringar og lån', 'Investments and loans'), ['assets', 'loans', 'borrowing']],
  ['finansiering', words('Finansiering', 'Finansiering', 'Funding'), ['funding', 'selfCost', 'stateAid', 'accounts']],
  ['krav-og-grenser', words('Krav og grenser', 'Krav og grenser', 'Requirements and limits'), ['verdict', 'targets', 'perspectives']],
  ['hendelser-og-sammenhenger', words('Hendelser og sammenhenger', 'Hendingar og samanhengar', 'Events and correlations'), ['events', 'correlations', 'sampling']],
]; // prettier-ignore

const all: readonly (InputGroup | MemberList)[] = [...hallFormat.groups, ...hallFormat.lists];

/** The sections of Forutsetninger. A test keeps every group and list of the schema in one of them. */
export const sections: readonly Section[] = placed.map(([id, label, paths]) => ({
  id,
  label,
  parts: paths.flatMap((path) => all.filter((part) => part.path === path)),
}));

/** The section a path of the scenario stands in. */
export const sectionOf = (path: string): Section | undefined =>
  sections.find(({ parts }) => parts.some((part) => part.path === path.split('.')[0]));
