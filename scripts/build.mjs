// npm run build: every package, the apps and the docs site.
import { prepare, turbo } from './workspace.mjs';

prepare({ build: false });
process.exit(turbo(['build', ...process.argv.slice(2)]));
