/**
 * Tries the screens that copying uses, one after another, on one training record: reached by their routes, every
 * part found once, the right person shown. Reads only, but for the dry run of the form, which is never saved.
 */
import { type Stop, walk } from '../../../../coordinator/walk';
import type { Identity } from '../../../../domain/people';
import { copyScreens } from '../../../../domain/profile/needs';
import { namesOfParts } from '../../../../domain/profile/part-names';
import { partsOf } from '../../../../domain/profile/parts';
import { mayBePressed } from '../../../../domain/profile/pressable';
import type { Samples } from '../../../../domain/profile/tested';
import type { Recording, SourceRecording } from '../../../../domain/recordings/recording';
import { sameWords } from '../../../../domain/words';
import { fillResult, type Looked, samplesResult } from '../../acts';
import type { NotReady, TrialScreen } from '../../trial';
import { type Desk, isExactly, purposeOf, readHere, type Sight } from '../desk';
import { toSource } from '../note-screen';

/** What one screen's trial ended in, and what it leaves for those after it. */
export type Tried<T = object> =
  | ({ readonly verdict: 'ready'; readonly samples: Samples } & T)
  | { readonly verdict: 'not-ready'; readonly because: NotReady; readonly part: string | null };

interface Trial {
  readonly screen: TrialScreen;
  readonly params: Readonly<Record<string, string>>;
  /** The training record; null on the first screen, which is where it is read. */
  readonly person: Identity | null;
}

/** Goes to a screen by its route, reads all that copying needs of it and samples every part. */
export async function tryScreen(desk: Desk, trial: Trial): Promise<Tried<{ readonly seen: Looked }>> {
  const walked = await walk(desk.link, desk.site, trial.screen, trial.params);
  if (walked.verdict === 'stopped') return notReady(reasonFor(walked.because), null);
  const needs = copyScreens[trial.screen];
  const [list = null] = Object.keys(needs.lists);
  const sight = await readHere(desk, { screen: trial.screen, fields: needs.fields, list });
  if (sight.verdict !== 'seen') return unseen(sight);
  const wrong = wrongPerson(sight.seen, trial);
  if (wrong) return notReady(wrong, null);
  return sampled(desk, trial.screen, { seen: sight.seen });
}

/** The source note as copying will read it, or what of it cannot be read. */
export function noteIn(desk: Desk, seen: Looked): Tried<{ readonly note: SourceRecording }> {
  const { profile } = desk.site;
  const source = toSource(seen, profile);
  return 'unreadable' in source
    ? notReady('unreadable', namesOfParts(profile.screens['case-note'], [source.unreadable]))
    : { verdict: 'ready', samples: {}, note: source };
}

/** Fills the form in view with words that say what they are. Leaving the page afterwards discards them. */
export async function tryForm(desk: Desk, person: Identity, like: SourceRecording): Promise<Tried> {
  const screen = desk.site.profile.screens['case-note-form'];
  const worker = desk.link.current()?.worker;
  if (desk.link.current()?.screen === 'record-locked') return notReady('locked', null);
  if (!worker) return notReady('no-worker', null);
  const tried = await sampled(desk, 'case-note-form', {});
  if (tried.verdict !== 'ready') return tried;
  const action = screen?.actions['save-draft'];
  const said = tried.samples['actions.save-draft']?.said ?? '';
  if (!action || !mayBePressed(said) || !sameWords(said, action.name))
    return notReady('not-a-draft-button', namesOfParts(screen, ['save-draft']));
  const recording = trialRecording(like);
  const step = await desk.link.step(
    'copy.fill',
    { ...purposeOf(desk), expected: { child: person, worker }, recording },
    fillResult,
  );
  if (step.verdict !== 'done') return notReady('no-answer', null);
  const filled = step.result;
  if (filled.verdict === 'filled') return tried;
  if (filled.verdict === 'wrong-person') return notReady('other-person', null);
  const field = filled.verdict === 'stopped' ? filled.field : 'type';
  return notReady('not-filled', namesOfParts(screen, field.split(',')));
}

function trialRecording({ noteType, contactOn }: SourceRecording): Recording {
  const text = 'Tessera self-test. This is not saved.';
  return { noteType, contactOn, title: text, body: [{ kind: 'text', text, marks: [] }] };
}

/** Every part that the profile points at, but for lists, which a record may have no use for. */
async function sampled<T extends object>(desk: Desk, screen: TrialScreen, more: T): Promise<Tried<T>> {
  const known = desk.site.profile.screens[screen];
  const step = await desk.link.step('copy.sample', { screen }, samplesResult);
  if (step.verdict !== 'done') return notReady('no-answer', null);
  if (step.result.verdict !== 'sampled') return notReady('not-reached', null);
  const { samples } = step.result;
  const parts = known ? partsOf(known).map(([part]) => part) : [];
  const missing = parts.filter((part) => !samples[part] && !part.startsWith('lists.'));
  if (missing.length > 0) return notReady('not-found', namesOfParts(known, missing));
  return { verdict: 'ready', samples, ...more };
}

function wrongPerson({ person, worker }: Looked, trial: Trial): NotReady | null {
  if (!person?.dateOfBirth) return 'no-person';
  const isSame = trial.person ? isExactly(trial.person, person) : person.id === trial.params.personId;
  if (!isSame) return 'other-person';
  return worker ? null : 'no-worker';
}

function unseen(sight: Exclude<Sight, { verdict: 'seen' }>): Extract<Tried, { verdict: 'not-ready' }> {
  if (sight.verdict === 'silence') return notReady('no-answer', null);
  return sight.verdict === 'drifted' ? notReady('not-found', sight.field) : notReady('not-reached', null);
}

function reasonFor(stop: Stop): NotReady {
  return stop === 'silence' || stop === 'tab-gone' ? 'no-answer' : 'not-reached';
}

function notReady(because: NotReady, part: string | null): Extract<Tried, { verdict: 'not-ready' }> {
  return { verdict: 'not-ready', because, part };
}
