/**
 * Reads a profile from anywhere (policy, council build, file) and says in plain words what is wrong with
 * it. Never repairs, never guesses: a profile is taken whole or not at all.
 */

import { type Checked, type Problem, readUntrusted } from '../untrusted';
import { copyRoutes, copyScreens, type ScreenNeeds } from './needs';
import { draftSaveNames, mayBePressed } from './pressable';
import { type Profile, profileSchema } from './schema';

export function checkProfile(input: unknown): Checked<Profile> {
  const read = readUntrusted(profileSchema, input);
  if (read.verdict === 'refused') return read;
  const problems = [...missingParts(read.value), ...wrongActions(read.value), ...wrongIdentity(read.value)];
  return problems.length > 0 ? { verdict: 'refused', problems } : read;
}

function missingParts(profile: Profile): Problem[] {
  const screens = Object.entries(copyScreens).flatMap(([id, needs]) => missingOnScreen(profile, id, needs));
  const routes = copyRoutes
    .filter((id) => !profile.routes[id])
    .map((id) => ({
      path: `routes › ${id}`,
      message: 'This route is missing. Copying to siblings needs it.',
    }));
  return [...screens, ...routes];
}

function missingOnScreen(profile: Profile, id: string, needs: ScreenNeeds): Problem[] {
  const screen = profile.screens[id];
  const at = `screens › ${id}`;
  if (!screen) return [{ path: at, message: 'This screen is missing. Copying to siblings needs it.' }];
  const problems: Problem[] = [];
  if (needs.identity !== 'none' && !screen.identity) {
    problems.push({
      path: `${at} › identity`,
      message: 'Say where this screen shows the person’s ID and name.',
    });
  }
  if (needs.identity === 'full' && screen.identity && !screen.identity.dateOfBirth) {
    problems.push({
      path: `${at} › identity › dateOfBirth`,
      message: 'Say where this screen shows the date of birth.',
    });
  }
  for (const field of needs.fields) {
    if (!screen.fields[field])
      problems.push({ path: `${at} › fields › ${field}`, message: 'This field is missing.' });
  }
  for (const [list, columns] of Object.entries(needs.lists)) {
    const found = screen.lists[list];
    if (!found) problems.push({ path: `${at} › lists › ${list}`, message: 'This list is missing.' });
    for (const column of found ? columns : []) {
      if (!found?.columns[column]) {
        problems.push({
          path: `${at} › lists › ${list} › columns › ${column}`,
          message: 'This column is missing.',
        });
      }
    }
  }
  for (const action of needs.actions) {
    if (!screen.actions[action])
      problems.push({ path: `${at} › actions › ${action}`, message: 'This action is missing.' });
  }
  return problems;
}

function wrongActions(profile: Profile): Problem[] {
  return Object.entries(profile.screens).flatMap(([id, screen]) =>
    Object.entries(screen.actions)
      .filter(([, action]) => action.purpose === 'save-draft' && !mayBePressed(action.name))
      .map(([name, action]) => ({
        path: `screens › ${id} › actions › ${name} › name`,
        message: `Tessera may only press a button that saves a draft. “${action.name}” is not one of: ${draftSaveNames.join(', ')}.`,
      })),
  );
}

function wrongIdentity(profile: Profile): Problem[] {
  return Object.entries(profile.screens).flatMap(([id, screen]) => {
    const ways = screen.identity ? [screen.identity.id, screen.identity.name] : [];
    const same = ways.length === 2 && JSON.stringify(ways[0]) === JSON.stringify(ways[1]);
    return same
      ? [
          {
            path: `screens › ${id} › identity`,
            message: 'The ID and the name point at the same place. Two different items are needed.',
          },
        ]
      : [];
  });
}
