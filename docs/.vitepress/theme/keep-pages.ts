import { type Router, withBase } from 'vitepress';

/**
 * Keeps every page that was read, with all that it loaded, for the time without a network: by the service worker in `public/offline.js`.
 * Where there is none (in development, in old browsers, without https) the site works as any other.
 */
export function keepPages(router: Router): void {
  if (!import.meta.env.PROD || typeof navigator === 'undefined' || !('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;

  const keepThisPage = async (): Promise<void> => {
    const { active } = await serviceWorker.ready;
    const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
    const own = loaded.filter((address) => address.startsWith(location.origin));
    active?.postMessage([location.href.replace(/[#?].*$/, ''), ...own]);
  };
  const { onAfterRouteChange } = router;
  router.onAfterRouteChange = async (to) => {
    await onAfterRouteChange?.(to);
    keepThisPage();
  };
  const start = (): void => {
    // A browser may refuse (private windows do); reading goes on without.
    serviceWorker.register(withBase('/offline.js')).then(keepThisPage, () => undefined);
  };
  if (document.readyState === 'complete') start();
  else addEventListener('load', start, { once: true });
}
