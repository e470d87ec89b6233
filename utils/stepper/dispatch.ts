/**
 * Carries out one named act for the workbench and answers with facts. Only Tessera's own pages are heard,
 * only for the document they name, and only acts that a helper has registered.
 */
import type { HelperPage } from '../helpers/page';
import { lateActs, type PageAct } from '../helpers/page-act';
import { askSchema, type StepReply, stepSchema } from '../messaging/step';
import type { Typing } from '../mosaic/typing';
import { browser, isOwnPage } from '../platform/browser';
import { now } from '../platform/clock';
import { factsOf } from './facts';
import type { PageNow } from './page';
import { wayActs } from './way';

type Sender = Parameters<typeof isOwnPage>[0];

export function hearSteps(page: PageNow, helpers: HelperPage, typing: Typing): void {
  const answerTo = (raw: unknown) => {
    if (askSchema.safeParse(raw).success)
      return page.profile && factsOf(page, page.profile, typing.isDirty());
    const step = stepSchema.safeParse(raw);
    if (!step.success) return undefined;
    const { step: name, nonce, input } = step.data;
    return carryOut(page, helpers, typing, name, nonce, input);
  };
  // Answered by `respond` and at once: not every browser's own API waits for a promise here.
  browser.runtime.onMessage.addListener(((
    raw: unknown,
    sender: Sender,
    respond: (reply: unknown) => void,
  ) => {
    const answer = isOwnPage(sender) ? answerTo(raw) : undefined;
    if (answer !== undefined) respond(answer);
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
  if (page.hasLeft || nonce !== page.nonce || !page.isWhole())
    return { verdict: 'refused', because: 'other-document' };
  const act = actCalled(name, wayActs) ?? actCalled(name, helpers) ?? actCalled(name, lateActs());
  if (!act) return { verdict: 'refused', because: 'no-such-step' };
  if (!page.profile) return { verdict: 'refused', because: 'no-profile' };
  const answer = act(input, { nonce: page.nonce, profile: page.profile, typing });
  if (answer.verdict === 'bad-input') return { verdict: 'refused', because: 'bad-input' };
  return { verdict: 'done', result: answer.result, ms: now() - startedAt };
}

function actCalled(name: string, acts: HelperPage): PageAct | undefined {
  return Object.hasOwn(acts, name) ? acts[name] : undefined;
}
