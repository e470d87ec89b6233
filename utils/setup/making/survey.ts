/**
 * Surveys every Mosaic page that is open: looks, loads it again, looks again. Started by one press, which says
 * that pages are loaded again; what comes of it is shown before it is saved.
 */
import {
  type PageSeen,
  pageSeenSchema,
  type SurveyedPage,
  surveyed,
  surveyText,
} from '../../domain/profile/making/survey';
import { browser } from '../../platform/browser';
import type { Desk } from './desk';
import { loadAgain, type MosaicTab, mosaicTabs } from './mosaic-tab';

/** Named as text, as the picker is. */
const surveyFile = '/survey.js' as never;

export async function survey(desk: Desk): Promise<void> {
  const tabs = await mosaicTabs(desk.draft().origins);
  if (tabs.length === 0) {
    desk.say(
      'problem',
      'No Mosaic page is open. Open the kinds of page that you use, each in its window, then press again.',
    );
    return;
  }
  desk.change({ notice: null, survey: null });
  const pages: SurveyedPage[] = [];
  for (const tab of tabs) {
    const page = await surveyTab(tab);
    if (page) pages.push(page);
  }
  desk.change({ survey: surveyText(pages, `Tessera ${browser.runtime.getManifest().version}`) });
}

async function surveyTab(tab: MosaicTab): Promise<SurveyedPage | null> {
  const before = await seen(tab);
  if (!before) return null;
  const after = (await loadAgain(tab, null)) ? await seen(tab) : null;
  const { type } = await browser.windows.get(tab.windowId);
  return surveyed(type === 'popup' ? 'popup' : 'tab', before, after);
}

async function seen({ id }: MosaicTab): Promise<PageSeen | null> {
  try {
    const [run] = await browser.scripting.executeScript({ target: { tabId: id }, files: [surveyFile] });
    const parsed = pageSeenSchema.safeParse(run?.result);
    return parsed.success ? parsed.data : null;
  } catch {
    return null; // a page that was closed meanwhile, or that the browser does not let us into
  }
}
