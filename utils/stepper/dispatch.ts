/**
 * Carries out one named act for the workbench and answers with facts. Only Tessera's own pages are heard,
 * only for the document they name, and only acts that a helper has registered.
 */
import type { HelperPage } from '../helpers/page';
import { askSchema, type StepReply, stepSchema } from '../messaging/table';
import type { Typing } from '../mosaic/typing';
import { browser, isOwnPage } from '../platform/browser';
import { now } from '../platform/clock';
import { factsOf } from './facts';
import type { PageNow } from './page';

export function hearSteps(page: PageNow, helpers: HelperPage, typing: Typing): void {
  browser.runtime.onMessage.addListener(((raw: unknown, sender: Parameters<typeof isOwnPage>[0]) => {
    if (!isOwnPage(sender)) return undefined;
    if (askSchema.safeParse(raw).success)
      return Promise.resolve(page.profile && factsOf(page, page.profile, typing.isDirty()));
    const step = stepSchema.safeParse(raw);
    if (!step.success) return undefined;
    const { step: name, nonce, input } = step.data;
    return Promise.resolve(carryOut(page, helpers, typing, name, nonce, input));
  }) as never);
}

function carryOut(
  page: PageNow,
  helpers: HelperPage,
  typing: Typing,
  name: string,
  nonce: string,
  input: unknown,
): StepReply {
  const startedAt = now();
  if (page.hasLeft || nonce !== page.nonce) return { verdict: 'refused', because: 'other-document' };
  const act = Object.hasOwn(helpers, name) ? helpers[name] : undefined;
  if (!act) return { verdict: 'refused', because: 'no-such-step' };
  if (!page.profile) return { verdict: 'refused', because: 'no-profile' };
  const answer = act(input, { nonce: page.nonce, profile: page.profile, typing });
  if (answer.verdict === 'bad-input') return { verdict: 'refused', because: 'bad-input' };
  return { verdict: 'done', result: answer.result, ms: now() - startedAt };
}
