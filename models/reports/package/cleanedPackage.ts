import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** What a file of Office is put in order with. */
export interface PackageOrder {
  /** The day of the scenario, `YYYY-MM-DD`: the clock would make two files of the same scenario differ. */
  readonly date?: string | undefined;
  /** The language of all text that does not say its own. */
  readonly language: string;
}

/** The first day a ZIP file can name. */
const earliest = Date.UTC(1980, 0, 1, 12);

const types = '[Content_Types].xml';

/**
 * A file of Office as the package rules want it (ECMA-376 part 2, OPC): no entries of folders, no content type of a part
 * that is not there, no relationship to one. Office offers to repair a file that has them. Texts marked as American
 * English by the libraries get the language of the document.
 */
export function cleanedPackage(bytes: Uint8Array, { date = '', language }: PackageOrder): Uint8Array {
  const day = Date.parse(date);
  const time = new Date(Number.isNaN(day) ? Date.UTC(2000, 0, 1, 12) : Math.max(earliest, day));
  const found = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/'));
  const names = new Set(found.map(([name]) => name));
  const parts: Zippable = {};
  // Readers look for the content types first.
  found.sort(([one], [other]) => Number(other === types) - Number(one === types));
  for (const [name, content] of found) {
    const isText = name.endsWith('.xml') || name.endsWith('.rels');
    // The data of a chart is a workbook of its own.
    const isWorkbook = name.endsWith('.xlsx');
    const part = isText ? strToU8(cleanedText(name, strFromU8(content), names, time, language)) : isWorkbook ? cleanedPackage(content, { date, language }) : content; // prettier-ignore
    parts[name] = [part, { mtime: time, level: 9 }];
  }
  return zipSync(parts);
}

function cleanedText(
  name: string,
  text: string,
  names: ReadonlySet<string>,
  time: Date,
  language: string,
): string {
  if (name === types)
    return text.replace(/<Override\b[^>]*\bPartName="\/([^"]*)"[^>]*\/>/g, (override, part: string) => (names.has(part) ? override : '')); // prettier-ignore
  if (name.endsWith('.rels')) return withoutDangling(name, text, names);
  if (name === 'docProps/core.xml')
    return text.replace(/(<dcterms:(created|modified)\b[^>]*>)[^<]*/g, `$1${time.toISOString().slice(0, 19)}Z`); // prettier-ignore
  return text.replaceAll('lang="en-US"', `lang="${language}"`);
}

/** The relationships of a part whose targets are in the package, or outside it. */
function withoutDangling(name: string, text: string, names: ReadonlySet<string>): string {
  return text.replace(/<Relationship\b[^>]*\/>/g, (relationship) => {
    const target = /\bTarget="([^"]*)"/.exec(relationship)?.[1] ?? '';
    const isOutside = relationship.includes('TargetMode="External"');
    return isOutside || names.has(partAt(name, target)) ? relationship : '';
  });
}

/** The name of the part that a relationship points at: from the root, or from the folder of the part that has it. */
function partAt(relationships: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const folder = relationships.replace(/_rels\/[^/]*$/, '');
  const path: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}
