/**
 * `npm run campaign`: long seeded sweeps in a real browser, too long for `npm test`, which runs a sample of each.
 *
 *   npm run campaign                        every sweep
 *   npm run campaign -- bleed               only the files whose path holds this
 *   SEED=7 npm run campaign                 another set of schedules; a failure prints the seed that plays it again
 */
import { commands, run } from './run.mjs';

const built = run(commands.wxt(), ['build']);
const filters = process.argv.slice(2);
process.exitCode = built || run(commands.vitest(), ['run', '--project', 'campaign', ...filters]);
