/**
 * What the workbench asks of a page's stepper, and the answer. One named act for one document: a page that has
 * been left, or an act that is not in the registry, refuses.
 */
import * as z from 'zod/mini';

/** Asks the page in view to say again what it is: answered with PageFacts, or null when it has no profile. */
export const askSchema = z.strictObject({ tessera: z.literal('page.ask') });

/** One named act for the page's stepper. `nonce` names the document it is meant for. */
export const stepSchema = z.strictObject({
  step: z.string(),
  nonce: z.string(),
  input: z.unknown(),
});
export type Step = z.infer<typeof stepSchema>;

/** A step's answer: what the act gave, or why it was not carried out. */
export const stepReplySchema = z.discriminatedUnion('verdict', [
  z.strictObject({ verdict: z.literal('done'), result: z.unknown(), ms: z.number() }),
  z.strictObject({
    verdict: z.literal('refused'),
    because: z.enum(['other-document', 'no-such-step', 'bad-input', 'no-profile']),
  }),
]);
export type StepReply = z.infer<typeof stepReplySchema>;
