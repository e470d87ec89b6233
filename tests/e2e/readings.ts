/**
 * What a profile reads on the page in view, of all that copying needs: to lay one profile beside another. It is
 * sent into the page's own world as text, so it uses its arguments and the page only.
 */
import type { ScreenNeeds } from '../../utils/domain/profile/needs';
import type { Profile } from '../../utils/domain/profile/schema';
import type { Adapter } from '../contract/world';

interface Asked {
  readonly profile: Profile;
  readonly needs: Readonly<Record<string, ScreenNeeds>>;
}

export function readingsOf(adapter: Adapter, { profile, needs }: Asked) {
  const recognised = adapter.recognise(document, profile);
  const id = recognised.verdict === 'screen' && recognised.screen in needs ? recognised.screen : null;
  const screen = id ? profile.screens[id] : undefined;
  const needed = id ? needs[id] : undefined;
  if (!screen || !needed) return { screen: id, worker: adapter.readWorker(document, profile) };
  const rows = Object.entries(needed.lists).map(([list, columns]) => {
    const read = adapter.readRows(document, screen, list);
    return read.verdict === 'read'
      ? read.rows.map((row) => columns.map((column) => row[column]))
      : read.field;
  });
  return {
    screen: id,
    worker: adapter.readWorker(document, profile),
    person: adapter.readIdentity(document, screen),
    fields: adapter.readFields(document, screen, needed.fields),
    rows,
    actions: needed.actions.map((action) => {
      const find = screen.actions[action]?.find;
      return find ? adapter.locate(document, find).verdict : 'missing';
    }),
  };
}
