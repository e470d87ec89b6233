/**
 * What the service worker does: registers the page script where it was granted, answers each page's hello
 * with the checked profile, opens the workbench, keeps the badge true. It remembers nothing.
 */

import { forgetAllExceptOf } from '../kept/forget-all';
import { forgetWatching } from '../kept/watching';
import { hear } from '../messaging/send';
import { browser } from '../platform/browser';
import { onSettingsChanged } from '../settings/stored';
import { onAlarm, setAlarms } from './alarms';
import { refreshBadge } from './badge';
import { offerBeside } from './beside-links';
import { forgetGreeting, greet } from './greet';
import {
  guardAnew,
  guardClosed,
  guardLeaving,
  guardLoaded,
  guardOpened,
  guardRelease,
  guardSeen,
  guardSignedOut,
  guardSpoken,
} from './guard';
import { openOnToolbarButton, openWorkbench } from './open-workbench';
import { followPause } from './pause';
import { registerPageScript } from './register';
import { noteSeen } from './seen';
import { planSending } from './send-weeks';
import { dropSaved, dropTyped, followTyping, keepTyped, lookForSaved } from './typed';
import { hearPresence, watchPage } from './watch';

/** Registers every listener synchronously, so that the event which woke the worker is not lost. */
export function startBackground(): void {
  void closeStores();
  browser.runtime.onInstalled.addListener(() => void setUp());
  browser.runtime.onStartup.addListener(() => void setUp());
  browser.permissions.onAdded.addListener(() => void registerPageScript());
  browser.permissions.onRemoved.addListener(() => void registerPageScript());
  browser.tabs.onCreated.addListener((tab) => void guardOpened(tab));
  browser.tabs.onUpdated.addListener(
    (tabId, { status }, { url }) => status === 'complete' && void guardLoaded(tabId, url ?? ''),
  );
  browser.tabs.onRemoved.addListener((tabId) => void guardClosed(tabId));
  browser.alarms.onAlarm.addListener((alarm) => void onAlarm(alarm.name));
  openOnToolbarButton();
  hearPresence();
  onSettingsChanged(() => {
    forgetGreeting();
    void guardAnew();
    void registerPageScript();
    void planSending();
    void followPause();
    void refreshBadge();
  });
  hear({
    'page.hello': ({ nonce }, sender) => {
      void guardSpoken(nonce, sender);
      return greet(sender);
    },
    'page.seen': async (facts, sender) => {
      await guardSeen(facts, sender).catch(() => undefined); // a ribbon says: this page has been compared
      void lookForSaved(facts, sender).catch(() => undefined); // a page that has been left meanwhile
      void offerBeside(facts, sender).catch(() => undefined);
      const seen = noteSeen(facts);
      void seen.then(({ siblingCount }) => watchPage(facts, siblingCount)).catch(() => undefined);
      return seen;
    },
    'page.typing': ({ nonce }, sender) => followTyping(nonce, sender).then(() => ({})),
    'page.typed': (words) => keepTyped(words).then(() => ({})),
    'page.shows': (shown) => dropSaved(shown).then(() => ({})),
    'page.signing-out': async () => {
      await guardSignedOut();
      await Promise.all([forgetAllExceptOf(null), forgetWatching()]);
      return {};
    },
    'page.leaving': ({ nonce }, sender) => guardLeaving(nonce, sender).then(() => ({})),
    'guard.release': ({ tabId }) => guardRelease(tabId).then(() => ({})),
    'typed.forget': ({ id }) => dropTyped(id).then(() => ({})),
    'workbench.open': openWorkbench,
    'badge.refresh': async () => {
      await refreshBadge();
      return {};
    },
  });
}

/** Mosaic's pages, and our own script in them, read nothing of what is kept. On every start: it may not last. */
async function closeStores(): Promise<void> {
  for (const area of [browser.storage.session, browser.storage.local]) {
    await area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
  }
}

async function setUp(): Promise<void> {
  await browser.sidePanel?.setPanelBehavior({ openPanelOnActionClick: true });
  await setAlarms();
  await followPause();
  await registerPageScript();
  await refreshBadge();
}
