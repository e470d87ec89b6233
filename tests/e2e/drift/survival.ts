/**
 * What the locators make of a changed page, beside what its parts truly are: still found, no longer found, or
 * another element found. The truth is what the stand-in's server takes a control for, or what stood beside a
 * value before the change.
 */
import type { Page } from 'puppeteer-core';
import { partsOf } from '../../../utils/domain/profile/parts';
import type { Profile } from '../../../utils/domain/profile/schema';
import type { Samples } from '../../../utils/domain/profile/tested';
import { openWorld } from '../../contract/world';
import type { Change } from './changes';

export interface Survival {
  readonly found: number;
  readonly lost: readonly string[];
  readonly wrong: readonly string[];
  /** What the comparison with the samples names. */
  readonly moved: readonly string[];
}

export const screenOf = { form: 'case-note-form', list: 'case-notes', note: 'case-note' } as const;

/** A selector, on the changed page, for what each part truly is. */
const truths: Record<Change['where'], Readonly<Record<string, string>>> = {
  form: {
    'identity.id': '[data-truth="Mosaic ID"]',
    'identity.name': '[data-truth="Name"]',
    'fields.type': '[name=note_type]',
    'fields.title': '[name=title]',
    'fields.contact-date': '[name=contact_on]',
    'fields.body': '.mx-editor',
    'fields.significant-event': '[name=significant_event]',
    'fields.alert-recipients': '[name=alert_recipients]',
    'fields.text-message': '[name=send_text]',
    'actions.save-draft': 'button[value=Save]',
    'actions.finish': 'button[value=Finish]',
  },
  list: {
    'identity.id': '[data-truth="Mosaic ID"]',
    'identity.name': '[data-truth="Name"]',
    'identity.dateOfBirth': '[data-truth="Date of birth"]',
    'lists.notes': '[data-truth="Case notes"]',
    'actions.add-note': '[data-truth="Add case note"]',
  },
  note: {
    'identity.id': '[data-truth="Mosaic ID"]',
    'identity.name': '[data-truth="Name"]',
    'identity.dateOfBirth': '[data-truth="Date of birth"]',
    'fields.ref': '[data-truth="Ref"]',
    'fields.type': '[data-truth="Note type"]',
    'fields.title': '[data-truth="Title"]',
    'fields.contact-date': '[data-truth="Contact date"]',
    'fields.state': '[data-truth="State"]',
    'fields.significant-event': '[data-truth="Significant event"]',
    'fields.alert-recipients': '[data-truth="Alert recipients"]',
    'fields.text-message': '[data-truth="Text message"]',
    'fields.attachments': '[data-truth="Attachments"]',
    'fields.access': '[data-truth="Access"]',
    'fields.body': '[data-truth="body"]',
  },
};

/** Reads the page in view, which must be the changed one. */
export async function survivalOn(page: Page, { where }: Change, profile: Profile): Promise<Survival> {
  const world = await openWorld(page);
  const screen = screenOf[where];
  const known = profile.screens[screen];
  const parts = known ? partsOf(known) : [];
  return world.run(
    (adapter, given) => {
      const found: string[] = [];
      const lost: string[] = [];
      const wrong: string[] = [];
      for (const [part, find] of given.parts) {
        const located = adapter.locate(document, find);
        const truth = document.querySelector(given.truth[part] ?? '');
        const list = located.verdict !== 'found' ? lost : located.element === truth ? found : wrong;
        list.push(part);
      }
      return {
        found: found.length,
        lost,
        wrong,
        moved: adapter.movedOn(document, given.profile, given.screen),
      };
    },
    { parts, truth: truths[where], profile, screen },
  );
}

/** How long the comparison of the page in view takes, and what it names. */
export async function comparisonOn(
  page: Page,
  profile: Profile,
): Promise<{ readonly median: number; readonly moved: readonly string[]; readonly screen: string }> {
  const world = await openWorld(page);
  return world.run((adapter, known) => {
    const recognised = adapter.recognise(document, known);
    const screen = recognised.verdict === 'screen' ? recognised.screen : '';
    const times = Array.from({ length: 50 }, () => {
      const from = performance.now();
      adapter.movedOn(document, known, screen);
      return performance.now() - from;
    }).sort((one, other) => one - other);
    return { median: times[25] ?? 0, moved: adapter.movedOn(document, known, screen), screen };
  }, profile);
}

/** What a self-test would keep of these pages, each in view in turn. */
export async function samplesOf(
  page: Page,
  profile: Profile,
  pages: Readonly<Record<string, string>>,
): Promise<Record<string, Samples>> {
  const samples: Record<string, Samples> = {};
  for (const [screen, url] of Object.entries(pages)) {
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    const world = await openWorld(page);
    samples[screen] = await world.run(
      (adapter, given) => adapter.samplesOn(document, given.profile, given.screen),
      {
        profile,
        screen,
      },
    );
  }
  return samples;
}
