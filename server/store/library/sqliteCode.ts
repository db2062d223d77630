/** What SQLite calls its errors: https://www.sqlite.org/rescode.html */
const codes: Readonly<Record<string, number>> = {
  'database is locked': 5,
  'disk I/O error': 10,
  'database disk image is malformed': 11,
  'database or disk is full': 13,
};

/** The extended result code of an error of SQLite; undefined for others. The driver leaves it out while it reads rows. */
export function sqliteCode(error: unknown): number | undefined {
  const { code, errcode, message } = (error ?? {}) as { readonly code?: unknown; readonly errcode?: unknown; readonly message?: unknown }; // prettier-ignore
  if (code !== 'ERR_SQLITE_ERROR') return undefined;
  return typeof errcode === 'number' ? errcode : codes[String(message)];
}
