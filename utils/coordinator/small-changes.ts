/** The register as a workbench may use it: log an idea, and open the page that shows it all. */
import { type Idea, logIdea } from '../domain/evidence/change-log';
import type { Strand } from '../domain/evidence/small-change';
import { changeRegister, readRegister } from '../evidence/register';
import { browser } from '../platform/browser';
import { newId } from '../platform/ids';
import { readPolicy } from '../settings/policy';

export const smallChanges = {
  async strands(): Promise<readonly Strand[]> {
    const { strands } = await readRegister();
    return strands.filter(({ archived }) => !archived);
  },
  async ideasForm(): Promise<string | null> {
    const { policy } = await readPolicy();
    return policy.verdict === 'fits' ? (policy.value.evidence.ideasForm ?? null) : null;
  },
  async log(idea: Idea): Promise<void> {
    await changeRegister((register) => ({
      ...register,
      changes: [...register.changes, logIdea(register, idea, newId())],
    }));
  },
  async openPage(): Promise<void> {
    const url = browser.runtime.getURL('/dashboard.html');
    const [open] = await browser.tabs.query({ url });
    if (open?.id === undefined) await browser.tabs.create({ url });
    else await browser.tabs.update(open.id, { active: true });
  },
} as const;
