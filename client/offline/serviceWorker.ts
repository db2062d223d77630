/// <reference lib="webworker" />

/** What the build writes before this file: its version, and every file of the built page. */
declare const built: { readonly version: string; readonly files: readonly string[] };
declare const self: ServiceWorkerGlobalScope;

/** Every cache of ours is named so, with the version after it. */
const ours = 'holdbar-page-';
const own = ours + built.version;

/** The examples as one file of the server: new ones are preferred, old ones do without a network. */
const examples = '/examples.json';

/** The page at every address of a view. */
const page = '/index.html';

self.addEventListener('install', (event) => event.waitUntil(fill()));

/** Nothing takes over by itself: the page asks its reader, and says so here. */
self.addEventListener('message', ({ data }) => {
  if (data === 'take over') void self.skipWaiting();
});

self.addEventListener('activate', (event) => event.waitUntil(tidy()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin || /^\/api(?:\/|$)/.test(pathname)) return;
  if (pathname === examples) event.respondWith(newest(request));
  else if (request.mode === 'navigate' && !/\.[^/]*$/.test(pathname)) event.respondWith(kept(page, request));
  else if (built.files.includes(pathname) || pathname.startsWith('/assets/'))
    event.respondWith(kept(pathname, request));
});

/** All of the page, or nothing: a page with half its files is not kept. */
async function fill(): Promise<void> {
  const cache = await caches.open(own);
  // Names with a hash of their content can come from the browser's own cache; the others are asked for anew.
  await cache.addAll(
    [...built.files, examples].map(
      (file) => new Request(file, { cache: file.startsWith('/assets/') ? 'default' : 'no-cache' }),
    ),
  );
}

/** Other tabs may still show the version before this one: its files stay until the next. */
async function tidy(): Promise<void> {
  const all = (await caches.keys()).filter((name) => name.startsWith(ours) && name !== own);
  await Promise.all(all.slice(0, -1).map((name) => caches.delete(name)));
  await self.clients.claim();
}

async function kept(file: string, request: Request): Promise<Response> {
  const found = (await (await caches.open(own)).match(file)) ?? (await caches.match(file));
  return found ?? fetch(request);
}

async function newest(request: Request): Promise<Response> {
  const cache = await caches.open(own);
  try {
    const answer = await fetch(request);
    if (answer.ok) await cache.put(examples, answer.clone());
    return answer;
  } catch (error) {
    const found = await cache.match(examples);
    if (found === undefined) throw error;
    return found;
  }
}

export {};
