/**
 * The registry of the page side: every act that the workbench may ask a page for, by name. An act that is
 * not here cannot be asked for.
 */
import { copySteps } from './copy-to-siblings/steps/steps';
import type { PageAct } from './page-act';

export type HelperPage = Readonly<Record<string, PageAct>>;

export const helperPage: HelperPage = copySteps;
