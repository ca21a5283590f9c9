import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { manifestOf } from './workspace.mjs';

/** MB of a package in a node_modules that npm made, and of all that it depends on; its peers are the user's own. */
export function installedSize(nodeModules, name) {
  const counted = new Set();
  const waiting = [name];
  let bytes = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const folder = join(nodeModules, next);
    // What is not at the top lies inside of the package that asked for it, and is counted there.
    if (counted.has(next) || !existsSync(folder)) continue;
    counted.add(next);
    bytes += bytesIn(folder);
    waiting.push(...Object.keys(manifestOf(folder).dependencies ?? {}));
  }
  return bytes / 1e6;
}

function bytesIn(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.reduce((sum, entry) => sum + statSync(join(entry.parentPath ?? entry.path, entry.name)).size, 0);
}
