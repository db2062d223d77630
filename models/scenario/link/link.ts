import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { deflateSync, FlateErrorCode, inflateSync, strFromU8, type FlateError } from 'fflate';
import { canonicalize } from 'json-canonicalize';
import type { AcceptedScenario } from '../acceptedScenario.ts';
import { largestFile, readText } from '../readText.ts';
import type { FormatParts } from '../scenarioFormat.ts';
import { standalone } from '../standalone.ts';
import { base64urlOf, bytesOf } from './base64url.ts';
import { linkError } from './linkProblems.ts';

/** What every fragment begins with; the version of the link format follows. */
const linkPrefix = 'holdbar';

/** The version that is written, and the newest that is read. */
const linkVersion = 1;

/** The longest fragment of a link, in characters: mail and chat programs cut longer ones. */
export const longestLink = 8000;

/** How many bytes of the SHA-256 of what is in the link stand before it. */
const checkLength = 8;

/** A scenario as the fragment of a link, or, where it is too long for one, how long it would be: then send a file. */
export type Link =
  | { readonly fits: true; readonly fragment: string; readonly size: number; readonly hash: string }
  | { readonly fits: false; readonly size: number; readonly limit: number; readonly hash: string };

/**
 * The whole scenario, its bases followed, in the fragment of a link: `holdbar1.<hash>.<content>`, where the content is
 * base64url of eight bytes of checksum and the deflated canonical JSON of the document (RFC 8785, 1951, 4648). Defaults
 * stay unwritten. A browser sends no fragment to any server.
 */
export function linkOf(format: FormatParts, scenario: AcceptedScenario): Link {
  const { hash } = scenario;
  const { $schema: _, ...document } = standalone(scenario);
  const text = utf8ToBytes(canonicalize({ ...document, order: orderOf(format, scenario) }));
  const content = concatBytes(checkOf(hash, text), deflateSync(text, { level: 9 }));
  const fragment = `${linkPrefix}${linkVersion}.${hash}.${base64urlOf(content)}`;
  const size = fragment.length;
  return size <= longestLink
    ? { fits: true, fragment, size, hash }
    : { fits: false, size, limit: longestLink, hash };
}

/** What a fragment carries: a document that is still to be checked, and the hash its scenario had when it was made. */
export interface ReadLink {
  readonly document: unknown;
  readonly hash: string;
}

/**
 * Reads a fragment, or a whole address that ends in one; line breaks and a full stop that mail has put in are left out.
 * @throws ScenarioError at `link`: no link, a newer version, too long, cut off, damaged, or too large when unpacked
 */
export function readLink(address: string): ReadLink {
  const given = address.slice(address.lastIndexOf('#') + 1).replace(/\s+/g, '').replace(/[.,;)>\]]+$/, ''); // prettier-ignore
  const [head = '', hash = '', content = '', ...more] = given.split('.');
  const version = new RegExp(`^${linkPrefix}(\\d{1,6})$`).exec(head)?.[1];
  if (version === undefined) throw linkError('notLink', { prefix: `${linkPrefix}${linkVersion}.` });
  if (Number(version) > linkVersion) throw linkError('newer', { found: version, most: linkVersion });
  if (given.length > longestLink) throw linkError('tooLong', { found: given.length, most: longestLink });
  if (content === '' && more.length === 0 && /^[0-9a-f]{0,64}$/.test(hash)) throw linkError('cutOff');
  if (more.length > 0 || Number(version) < 1 || !/^[0-9a-f]{64}$/.test(hash)) throw linkError('damaged');
  if (!/^[A-Za-z0-9_-]+$/.test(content)) throw linkError('damaged');
  const bytes = bytesOf(content);
  if (bytes === undefined || bytes.length <= checkLength) throw linkError('cutOff');
  const text = inflated(bytes.subarray(checkLength));
  if (checkOf(hash, text).some((byte, at) => byte !== bytes[at])) throw linkError('damaged');
  return { document: readText(strFromU8(text)), hash };
}

/** At most as many bytes as a scenario file may have, however much the content claims to be. */
function inflated(bytes: Uint8Array): Uint8Array {
  try {
    const text = inflateSync(bytes, { out: new Uint8Array(largestFile + 1) });
    if (text.length <= largestFile) return text;
  } catch (error) {
    const { code } = error as Partial<FlateError>;
    throw linkError(code === FlateErrorCode.UnexpectedEOF ? 'cutOff' : 'damaged');
  }
  throw linkError('tooLarge', { most: largestFile / 1000 });
}

const checkOf = (hash: string, text: Uint8Array): Uint8Array =>
  sha256(concatBytes(utf8ToBytes(hash), text)).subarray(0, checkLength);

/** The order of display: canonical JSON sorts the members of a list, so that the order in the file is written out. */
function orderOf({ lists }: FormatParts, { inputs }: AcceptedScenario): Readonly<Record<string, unknown>> {
  const given = (inputs['order'] ?? {}) as Readonly<Record<string, unknown>>;
  const written = lists.flatMap(({ path, fixed }) => {
    const ids = Object.keys(inputs[path] ?? {});
    const sorted = ids.every((id, index) => index === 0 || (ids[index - 1] ?? '') < id);
    return sorted || fixed !== undefined || Object.hasOwn(given, path) ? [] : [[path, ids] as const];
  });
  return { ...given, ...Object.fromEntries(written) };
}
