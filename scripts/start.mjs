/**
 * `npm start`: builds Tessera and shows it against the stand-in Mosaic. The showing is TypeScript (scripts/demo.ts)
 * and shares its parts with the tests, so it is run by tsx. Never touches a real Mosaic.
 */
import { commands, run, runAlongside } from './run.mjs';

const built = run(commands.wxt(), ['build']);
process.exitCode =
  built === 0 ? await runAlongside(commands.tsx(), ['scripts/demo.ts', ...process.argv.slice(2)]) : built;
