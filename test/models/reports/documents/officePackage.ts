import { strFromU8, unzipSync } from 'fflate';

/** The parts of a file of Office, text by name. */
export type OfficePackage = Readonly<Record<string, string>>;

/** Reads a file of Office; parts that are no XML are empty. */
export function officePackage(bytes: Uint8Array): OfficePackage {
  const isText = (name: string): boolean => name.endsWith('.xml') || name.endsWith('.rels');
  const parts = Object.entries(unzipSync(bytes));
  return Object.fromEntries(parts.map(([name, part]) => [name, isText(name) ? strFromU8(part) : '']));
}

/**
 * What a reader of packages would object to (ECMA-376 part 2): folders as entries, content types of parts that are not
 * there, parts without a type, relationships to nothing, XML that is not well-formed.
 */
export function packageFaults(parts: OfficePackage): readonly string[] {
  const names = Object.keys(parts);
  const types = parts['[Content_Types].xml'] ?? '';
  const found = (pattern: RegExp, text: string): string[] => [...text.matchAll(pattern)].map((match) => match[1] ?? ''); // prettier-ignore
  const overrides = found(/PartName="\/([^"]+)"/g, types);
  const extensions = found(/Extension="([^"]+)"/g, types);
  const isTyped = (name: string): boolean => overrides.includes(name) || extensions.some((end) => name.endsWith(`.${end}`)); // prettier-ignore
  const relationships = names.filter((name) => name.endsWith('.rels'));
  const dangling = relationships.flatMap((name) =>
    [...(parts[name] ?? '').matchAll(/<Relationship [^>]*>/g)].flatMap(([element]) => {
      const target = /Target="([^"]*)"/.exec(element)?.[1] ?? '';
      const base = `http://package/${name.replace(/_rels\/[^/]*$/, '')}`;
      const part = decodeURIComponent(new URL(target, base).pathname.slice(1));
      return element.includes('TargetMode="External"') || names.includes(part) ? [] : [`${name} → ${target}`];
    }),
  );
  const broken = names.filter((name) => /\.(xml|rels)$/.test(name)).flatMap((name) => wrongXml(parts[name] ?? '').map((wrong) => `${name}: ${wrong}`)); // prettier-ignore
  return [
    ...names.filter((name) => name.endsWith('/')),
    ...overrides.filter((name) => !names.includes(name)).map((name) => `type of ${name}`),
    ...names.filter((name) => name !== '[Content_Types].xml' && !isTyped(name)).map((name) => `${name} has no type`), // prettier-ignore
    ...dangling,
    ...broken,
  ];
}

/** What is wrong with the form of an XML text: tags that do not match, attributes twice, bare `<` and `&`. */
export function wrongXml(xml: string): readonly string[] {
  const open: string[] = [];
  const body = xml.replace(/<\?[^?]*\?>/g, '').replace(/<!--[\s\S]*?-->/g, '');
  let last = 0;
  for (const match of body.matchAll(
    /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/g,
  )) {
    const between = body.slice(last, match.index);
    if (/[<>]|&(?!(amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(between)) return [between.slice(0, 60)];
    last = match.index + match[0].length;
    const [, closing, name = '', attributes = '', empty] = match;
    const names = [...attributes.matchAll(/([\w:.-]+)\s*=/g)].map((each) => each[1]);
    if (new Set(names).size !== names.length) return [match[0].slice(0, 80)];
    if (closing === '/' && open.pop() !== name) return [`</${name}>`];
    if (closing !== '/' && empty !== '/') open.push(name);
  }
  if (body.slice(last).trim() !== '') return [body.slice(last, last + 60)];
  return open;
}

/** The texts of the runs of a part, one paragraph after the other. */
export const paragraphs = (xml: string, prefix: 'a' | 'w'): readonly string[] =>
  [...xml.matchAll(new RegExp(`<${prefix}:p[ >].*?</${prefix}:p>`, 'gs'))].map(([paragraph]) =>
    [...paragraph.matchAll(new RegExp(`<${prefix}:t(?: [^>]*)?>([^<]*)<`, 'g'))]
      .map((match) => match[1])
      .join(''),
  );
