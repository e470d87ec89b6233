/**
 * Runs the stand-in for playing by hand: `tsx tests/stand-in/run.ts --port 4310 --children 30 --note-editor popup`.
 * It prints where it listens and who can sign in. It must never be deployed: its passwords are printed.
 */
import { parseArgs } from 'node:util';
import { councilNames } from './councils/councils';
import { skinNames } from './skins/skins';
import { startStandIn } from './start';
import { usualSwitches } from './switches';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4310' },
    children: { type: 'string', default: '0' },
    latency: { type: 'string', default: '0' },
    skin: { type: 'string', default: 'single-document' },
    council: { type: 'string', default: 'northshire' },
    'note-editor': { type: 'string', default: usualSwitches.noteEditor },
    'person-in-view': { type: 'string', default: usualSwitches.personInView },
    sanitise: { type: 'string', default: usualSwitches.sanitise },
    'label-style': { type: 'string' },
  },
});

const skin = skinNames.find((name) => name === values.skin);
const council = councilNames.find((name) => name === values.council);
if (!skin) throw new Error(`--skin is one of ${skinNames.join(', ')}`);
if (!council) throw new Error(`--council is one of ${councilNames.join(', ')}`);

const standIn = await startStandIn({
  skin,
  council,
  port: Number(values.port),
  children: Number(values.children),
  latencyMs: Number(values.latency),
  clock: 'ticking',
  switches: {
    noteEditor: values['note-editor'] === 'popup' ? 'popup' : 'page',
    personInView: values['person-in-view'] === 'session' ? 'session' : 'window',
    sanitise: values.sanitise === 'strict' ? 'strict' : 'gentle',
    ...(values['label-style']
      ? { labelStyle: values['label-style'] === 'sentence' ? 'sentence' : 'pair' }
      : {}),
  },
});

console.log(`Mosaic (training stand-in) at ${standIn.origin}`);
for (const { userName, name, role, password } of Object.values(standIn.world.workers)) {
  console.log(`  ${userName} / ${password}  ${name}, ${role}`);
}
for (const { key, about, source } of standIn.world.families) {
  console.log(`  /person/${source.personId}  ${key}: ${about}`);
}
