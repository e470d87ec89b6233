/** A draft of a profile in which everything that is needed was pointed at, as somebody would have left it. */
import {
  beyondWordNames,
  type Draft,
  emptyDraft,
  wordNames,
} from '../../../utils/domain/profile/making/draft';
import { routeTo } from '../../../utils/domain/profile/making/finish';
import { askFor } from '../../../utils/domain/profile/making/need-words';
import { kept, type PendingOf, thingFrom } from '../../../utils/domain/profile/making/pending';
import { neededScreens, needsOf, type TaughtScreen } from '../../../utils/domain/profile/making/to-teach';

export const origin = 'https://mosaic.northshire.example';
export const pointedAt = (text: string) => ({
  ways: [{ way: { by: 'label', text } as const, matches: 1 }],
  kind: 'text' as const,
  name: text === 'The button that saves a draft' ? 'Save' : text,
  sample: '',
  choices: [],
  headings: [],
  addresses: [],
  row: null,
});

/** Everything pointed at on every screen that is needed, and on these as well, each thing by words of its own. */
export function wholeDraft(more: readonly TaughtScreen[] = []): Draft {
  const screens = [...neededScreens, ...more];
  const pending: PendingOf = Object.fromEntries(
    screens
      .flatMap(needsOf)
      .map((need) => [
        need.id,
        need.part === 'column'
          ? { as: 'column', source: 'pointed', heading: need.name, headings: [] }
          : thingFrom(need, pointedAt(askFor(need)), 'pointed'),
      ]),
  );
  const taught = screens.reduce((draft, screen) => kept(draft, screen, pending), emptyDraft);
  const routes = screens.map((screen) => [
    screen,
    routeTo(screen, { do: 'open', path: `/${screen}/{personId}` }),
  ]);
  return {
    ...taught,
    title: 'Northshire (training)',
    origins: [origin],
    words: Object.fromEntries([...wordNames, ...beyondWordNames].map((name) => [name, name])),
    routes: Object.fromEntries(routes),
    deleteDraft: 'Open it and press ‘Delete draft’.',
  };
}
