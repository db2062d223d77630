/** The pictures of a page in one of its states, by their places in the folder. */
export interface PicturesOfState {
  readonly name: string;
  readonly pictures: readonly string[];
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;'); // prettier-ignore

/** A page that shows all pictures of the gallery, a row for each state. */
export function contactSheet(rows: readonly PicturesOfState[]): string {
  const figure = (picture: string): string =>
    `<figure><a href="${escaped(picture)}"><img loading="lazy" src="${escaped(picture)}" alt=""></a><figcaption>${escaped(picture.split('/').slice(0, 2).join(' '))}</figcaption></figure>`;
  const row = ({ name, pictures }: PicturesOfState): string =>
    `<h2>${escaped(name)}</h2><div>${pictures.map(figure).join('')}</div>`;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Gallery</title>
<style>body{font:14px sans-serif}div{display:flex;gap:8px;overflow-x:auto}figure{margin:0}img{height:400px;border:1px solid #999}</style>
<h1>Gallery</h1>${rows.map(row).join('\n')}</html>
`;
}
