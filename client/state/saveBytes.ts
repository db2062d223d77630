/** How long the address of a file is kept after it was handed to the browser, in milliseconds. */
const kept = 10_000;

/** Hands a file to the browser, as a download. */
export function saveBytes(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  window.setTimeout(() => URL.revokeObjectURL(address), kept);
}
