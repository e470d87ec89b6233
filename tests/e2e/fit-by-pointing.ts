/**
 * A Mosaic team fits Tessera to its Mosaic, from an empty profile to one that is installed: by what it sees on its
 * own screens and on the setup page, and by nothing else.
 */
import type { Page } from 'puppeteer-core';
import type { TaughtScreen } from '../../utils/domain/profile/making/to-teach';
import type { CopyScreen } from '../../utils/domain/profile/needs';
import type { TesseraBrowser } from './harness/browser';
import { find, waitForText } from './harness/page';
import { type Eyes, MosaicTeam, type Spot } from './mosaic-team';

/** Where the training system runs. */
export interface Training {
  readonly origin: string;
}

/** A case note of a made-up child, to look at; and a visit, where visits are fitted too. */
export interface NoteToLookAt {
  readonly id: string;
  readonly personId: string;
  readonly title: string;
  readonly visit?: { readonly id: string; readonly type: string };
}

/** One council's people: where they look for what, in their own words, and how they get about. */
export interface CouncilEyes {
  readonly title: string;
  readonly headings: Readonly<Record<CopyScreen, string> & Partial<Record<TaughtScreen, string>>>;
  readonly everywhere: Readonly<Record<string, Spot>>;
  readonly onForm: Readonly<Record<string, Spot>>;
  readonly onVisit?: Readonly<Record<string, Spot>>;
  /** Words of theirs that are not the usual ones, by what they are asked for. */
  readonly words: Readonly<Record<string, string>>;
  readonly deleteDraft: string;
  /** Columns whose headings Tessera does not know, by what they are asked for. */
  readonly columns: Readonly<Partial<Record<TaughtScreen, Readonly<Record<string, string>>>>>;
  /** Where they point while they show the way to a screen; nobody asks where addresses lead there. */
  onTheWay(screen: TaughtScreen, note: NoteToLookAt): Eyes | undefined;
  signIn(page: Page): Promise<void>;
  open(page: Page, training: Training, screen: TaughtScreen, note: NoteToLookAt): Promise<void>;
}

const steps = [
  ['sign-in', 'Sign-in page'],
  ['relationships', 'Relationships'],
  ['groups', 'Groups'],
  ['case-notes', 'List of case notes'],
  ['case-note', 'One case note'],
  ['case-note-form', 'New case note'],
] as const;

/** What comes after the first helper, by the group that it stands in. */
const beyond = [
  ['visits', 'List of visits', 'Next: visits'],
  ['visit-form', 'New visit', 'Next: visits'],
  ['visit', 'One visit', 'Next: visits'],
  ['person-summary', 'Child’s summary', 'Next: parts of the case'],
  ['household', 'Household', 'Next: parts of the case'],
] as const;

/** Nobody is in view on the first, and the others are opened by Mosaic's own link. */
const openedOtherwise = new Set<TaughtScreen>(['sign-in', 'case-note-form', 'visit-form']);

export async function fitByPointing(
  team: MosaicTeam,
  training: Training,
  council: CouncilEyes,
  note: NoteToLookAt,
): Promise<void> {
  await find(team.setup, 'heading', 'Make a profile');
  await nameSite(team, training, council.title);
  await team.press(team.setup, 'Go on to the screens');
  for (const [screen, title] of steps) {
    await teachScreen(team, training, council, note, { screen, title });
    if (screen !== 'sign-in') continue;
    await team.turnTo(team.mosaic);
    await council.signIn(team.mosaic);
  }
  await sayTheWords(team, council);
  await installIt(team);
}

/** The same for what comes after: visits, and parts of the case to look at. Begins where the first helper works. */
export async function fitBeyond(
  team: MosaicTeam,
  training: Training,
  council: CouncilEyes,
  note: NoteToLookAt,
): Promise<void> {
  let opened = '';
  for (const [screen, title, group] of beyond) {
    if (group !== opened) await team.press(team.setup, group, 'DisclosureTriangle');
    opened = group;
    await teachScreen(team, training, council, note, { screen, title });
  }
  await team.openStep('Words', 'Your Mosaic’s words');
  await team.press(team.setup, 'These are our words');
  await installIt(team);
}

async function teachScreen(
  team: MosaicTeam,
  training: Training,
  council: CouncilEyes,
  note: NoteToLookAt,
  { screen, title }: { readonly screen: TaughtScreen; readonly title: string },
): Promise<void> {
  const open = () => council.open(team.mosaic, training, screen, note);
  await team.turnTo(team.mosaic);
  await open();
  const spots = spotsOn(council, screen);
  const heading = { at: 'heading', words: council.headings[screen] ?? title } as const;
  const eyes: Eyes = (ask) => (ask.startsWith('The heading') ? heading : spots[ask]);
  await team.teach(title, eyes, open, council.columns[screen]);
  const onTheWay = council.onTheWay(screen, note);
  if (onTheWay && !openedOtherwise.has(screen)) await team.showTheWay(onTheWay);
}

function spotsOn({ everywhere, onForm, onVisit = {} }: CouncilEyes, screen: TaughtScreen) {
  if (screen === 'visit-form' || screen === 'visit') return { ...everywhere, ...onVisit };
  return screen === 'case-note-form' ? onForm : everywhere;
}

/** To be installed here as a pilot, once everything that is needed has been taught. */
async function installIt(team: MosaicTeam): Promise<void> {
  await team.openStep('Use it', 'The profile is whole');
  await team.press(team.setup, 'Check it and use it here');
  await team.press(team.setup, 'Install this profile (Pilot)');
  await team.setup.waitForFunction(
    () => !/Install this profile/.test(document.body.innerText), // it says 'installed' of the one before as well
  );
  await waitForText(team.setup, 'Installed on this computer as a pilot.');
}

export async function nameSite(team: MosaicTeam, { origin }: Training, title: string): Promise<void> {
  await team.fill('A name for this profile', title);
  await team.fill('Mosaic’s release, if you know it', '25.2');
  await team.fill('The address of your Mosaic', `${origin}/sign-in`);
  await team.press(team.setup, 'Keep this and ask the browser');
  await find(team.setup, 'button', 'Go on to the screens');
}

/** Two tabs, as a person has them: Mosaic and the setup page. */
export async function sitDown({ browser, pageUrl }: TesseraBrowser): Promise<MosaicTeam> {
  const [first] = await browser.pages();
  const mosaic = first ?? (await browser.newPage());
  const setup = await browser.newPage();
  await setup.goto(pageUrl('setup.html'));
  return new MosaicTeam(setup, mosaic);
}

/** The self-test on a training record, up to what it switches on. */
export async function passSelfTest(team: MosaicTeam, personId: string): Promise<void> {
  await team.turnTo(team.setup);
  await team.fill('Mosaic ID of a training record', personId);
  await team.press(team.setup, 'This is a training record', 'checkbox');
  await team.press(team.setup, 'Start the self-test');
  await waitForText(team.setup, 'Copying is on');
}

async function sayTheWords(team: MosaicTeam, { words, deleteDraft }: CouncilEyes): Promise<void> {
  await team.openStep('Words', 'Your Mosaic’s words');
  for (const [ask, word] of Object.entries(words)) await team.fill(ask, word);
  await team.fill('How does a worker delete a draft in your Mosaic?', deleteDraft);
  await team.press(team.setup, 'These are our words');
}
