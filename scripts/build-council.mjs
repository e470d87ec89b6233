/**
 * `npm run build:council -- --name northshire --council northshire.json`: the store build with one council's
 * profile and policy inside, in .output/council-northshire. The file holds { "profile": …, "policy": … }.
 * It never edits the council's file, and leaves nothing behind when it refuses.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { bakeCouncil, faultsInCouncil } from './bake.mjs';
import { root } from './browser.mjs';
import { commands, run } from './run.mjs';

const usage =
  'Usage: npm run build:council -- --name <name> --council <file.json>\n' +
  '       --browser firefox  for Firefox, in .output/council-<name>-firefox\n' +
  '       --no-build         bake the store build that is already there';

/** How each browser's store build is made, and where it and the council's own lie. */
const targets = {
  chrome: { args: ['build'], from: 'chrome-mv3', ending: '' },
  firefox: { args: ['build', '-b', 'firefox', '--mv3'], from: 'firefox-mv3', ending: '-firefox' },
};

function stop(message) {
  console.error(message);
  process.exit(1);
}

function readCouncil(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    return stop(`${file}: ${error.message}`);
  }
}

const options = {
  name: { type: 'string' },
  council: { type: 'string' },
  browser: { type: 'string', default: 'chrome' },
  'no-build': { type: 'boolean' },
};
const { values } = parseArgs({ options });
const target = Object.hasOwn(targets, values.browser) ? targets[values.browser] : null;
if (!values.name || !values.council || !target) stop(usage);
if (!/^[a-z][a-z0-9-]{0,39}$/.test(values.name))
  stop('The name may hold small letters, digits and hyphens only.');

const council = readCouncil(values.council);
const faults = faultsInCouncil(council); // before the build, which takes a while
if (faults.length > 0)
  stop(`${values.council} cannot be baked:\n${faults.map((one) => `- ${one}`).join('\n')}`);
if (!values['no-build'] && run(commands.wxt(), target.args) !== 0)
  stop('The store build failed; nothing was baked.');

const from = path.join(root, '.output', target.from);
const to = path.join(root, '.output', `council-${values.name}${target.ending}`);
try {
  const manifest = bakeCouncil({ from, to, council });
  console.log(`Baked ${path.relative(root, to)} for ${manifest.host_permissions.join(', ')}`);
} catch (error) {
  stop(error.message);
}
