/**
 * What the service worker does: registers the page script where it was granted, answers each page's hello
 * with the checked profile, opens the workbench, keeps the badge true. It remembers nothing.
 */

import { hear } from '../messaging/send';
import { browser } from '../platform/browser';
import { onSettingsChanged } from '../settings/stored';
import { onAlarm, setAlarms } from './alarms';
import { refreshBadge } from './badge';
import { greet } from './greet';
import { openWorkbench } from './open-workbench';
import { registerPageScript } from './register';
import { noteSeen } from './seen';

/** Registers every listener synchronously, so that the event which woke the worker is not lost. */
export function startBackground(): void {
  browser.runtime.onInstalled.addListener(() => void setUp());
  browser.runtime.onStartup.addListener(() => void setUp());
  browser.permissions.onAdded.addListener(() => void registerPageScript());
  browser.permissions.onRemoved.addListener(() => void registerPageScript());
  browser.alarms.onAlarm.addListener((alarm) => void onAlarm(alarm.name));
  onSettingsChanged(() => void registerPageScript());
  hear({
    'page.hello': () => greet(),
    'page.seen': (facts) => noteSeen(facts),
    'workbench.open': (_body, sender) => openWorkbench(sender),
    'badge.refresh': async () => {
      await refreshBadge();
      return {};
    },
  });
}

async function setUp(): Promise<void> {
  await browser.storage.session.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
  await browser.sidePanel?.setPanelBehavior({ openPanelOnActionClick: true });
  await setAlarms();
  await registerPageScript();
  await refreshBadge();
}
