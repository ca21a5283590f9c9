// A service worker: pages that were read can be read again without a network. It keeps what the site itself serves, and asks nobody else.
const cacheName = 'seqgraft-1';

async function keep(request, response) {
  // A part of a file, an answer of another origin and an error are not the file.
  if (response.status === 200 && response.type === 'basic') {
    const cache = await caches.open(cacheName);
    await cache.put(request, response.clone());
  }
  return response;
}

/** Pages: the newest there is, and without a network the one that was kept. */
async function newest(request) {
  try {
    return await keep(request, await fetch(request));
  } catch (error) {
    const kept = await caches.match(request, { ignoreSearch: true });
    if (kept !== undefined) return kept;
    throw error;
  }
}

/** Files whose names have a digest of their content never change. */
async function unchanging(request) {
  return (await caches.match(request)) ?? keep(request, await fetch(request));
}

addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(clients.claim()));

addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  event.respondWith(pathname.includes('/assets/') ? unchanging(request) : newest(request));
});

async function add(address) {
  const kept = await caches.match(address);
  return kept ?? keep(new Request(address), await fetch(address));
}

/** What a page had loaded before this worker was there, and the page itself, which a menu shows by other files than its address does. */
async function addPage([page, ...loaded]) {
  const html = await (await add(page)).text();
  const named = [...html.matchAll(/(?:href|src)="([^"]*\/assets\/[^"]+)"/g)].map(
    ([, path]) => new URL(path, page).href,
  );
  await Promise.all([...named, ...loaded].map(add));
}

addEventListener('message', (event) => {
  // Without a network there is nothing to add; the next page will ask again.
  event.waitUntil(addPage(event.data).catch(() => undefined));
});
