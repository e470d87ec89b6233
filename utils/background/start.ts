/**
 * What the service worker does: registers the page script where it was granted, answers each page's hello
 * with the checked profile, opens the workbench, keeps the badge true. It remembers nothing.
 */

import { hear } from '../messaging/send';
import { browser } from '../platform/browser';
import { onSettingsChanged } from '../settings/stored';
import { onAlarm, setAlarms } from './alarms';
import { refreshBadge } from './badge';
import { forgetGreeting, greet } from './greet';
import { openWorkbench } from './open-workbench';
import { registerPageScript } from './register';
import { noteSeen } from './seen';

/** Registers every listener synchronously, so that the event which woke the worker is not lost. */
export function startBackground(): void {
  void closeStores();
  browser.runtime.onInstalled.addListener(() => void setUp());
  browser.runtime.onStartup.addListener(() => void setUp());
  browser.permissions.onAdded.addListener(() => void registerPageScript());
  browser.permissions.onRemoved.addListener(() => void registerPageScript());
  browser.alarms.onAlarm.addListener((alarm) => void onAlarm(alarm.name));
  onSettingsChanged(() => {
    forgetGreeting();
    void registerPageScript();
  });
  hear({
    'page.hello': (_body, sender) => greet(sender),
    'page.seen': (facts) => noteSeen(facts),
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
  await registerPageScript();
  await refreshBadge();
}
