// npm run -s golden -- FOLDER [--json]: reference files of PyTorch through every implementation present.
import { runApp } from './run-app.mjs';

await runApp('apps/golden/dist/main.js', process.argv.slice(2));
