/**
 * The step editor: opening it takes a lock, saving needs that lock, and saving acts. A second window of the
 * same session is refused, shared or silently let in, as the council's Mosaic may do any of the three.
 */
import type { StepType } from '../councils/step-type';
import { cannotBeSaved, kept } from '../forms/check';
import type { Answers } from '../forms/question';
import type { App, Exchange, Parts } from '../parts';
import type { CaseStep, Lock } from '../state/case-steps';
import { lockCalled, releaseLock, takeLock } from '../state/locks';
import { issueToken } from '../state/sessions';
import { cannotBeFinished, finishStep, formOf, saveStep } from '../state/steps';
import { authorOf, frameOf, goTo, sessionOf, show, showMessage, writeAudit } from './exchange';
import { cleanBody, isFinish, readForm, textOf } from './form-values';
import { conflictAnswer, formExpired, takeToken } from './note-form-routes';
import { commit } from './pipeline';
import { openStep } from './step-access';
import { readAnswers, rowAskedFor } from './step-form-values';
import { stepRow, stepWindow, subjectsOf } from './step-values';

type OpenLock = { readonly lock: Lock; readonly shared: boolean };

interface Shown {
  readonly answers: Answers;
  readonly errors?: readonly string[];
  readonly saved?: boolean;
}

export function addStepEditorRoutes(app: App, parts: Parts): void {
  app.get('/step/:id/edit', (c) => {
    const access = openStep(parts, c, 'Edit');
    if ('answer' in access) return access.answer;
    const { step, type } = access;
    const opened = openForEdit(parts, c, step, type);
    if ('answer' in opened) return opened.answer;
    writeAudit(parts, c, 'open', 'step', step.subjects[0] ?? null);
    const saved = c.req.query('saved') === '1';
    const answers = rowsDrawn(parts, step, type);
    return showEditor(parts, c, step, type, opened, { answers, saved });
  });

  app.get('/step/:id/view', (c) => {
    const access = openStep(parts, c, 'Read');
    if ('answer' in access) return access.answer;
    const { step, type } = access;
    writeAudit(parts, c, 'read', 'step', step.subjects[0] ?? null);
    return showEditor(parts, c, step, type, null, { answers: step.answers });
  });

  app.post('/step/:id/save', (c) => save(parts, c));

  app.post('/step/:id/printed', (c) => {
    const access = openStep(parts, c, 'Read');
    if ('answer' in access) return access.answer;
    writeAudit(parts, c, 'print', 'step', access.step.subjects[0] ?? null);
    return c.body(null, 204);
  });
}

/** The lock of this window: the one it has, or a new one if that is allowed. */
export function openForEdit(
  parts: Parts,
  c: Exchange,
  step: CaseStep,
  type: StepType,
): OpenLock | { readonly answer: Response } {
  const { world, switches } = parts;
  if (step.checkedOut) {
    return { answer: showMessage(parts, c, 'Checked out', 'This step is checked out to a mobile device.') };
  }
  if (step.status !== 'Started' && step.status !== 'Reopened') {
    return { answer: showMessage(parts, c, 'Cannot be edited', 'This step is not in progress.') };
  }
  const session = sessionOf(c);
  const has = lockCalled(world, c.req.query('window') ?? '');
  if (has && has.id === step.id && has.sessionId === session.id) return { lock: has, shared: false };
  const wanted = { what: 'step', id: step.id, name: type.name } as const;
  const taken = takeLock(world, switches, session, authorOf(c), wanted);
  if ('lock' in taken) return taken;
  const who = world.worker(taken.heldBy.userName).name;
  const text = `You or a colleague is working in this step. Locked by ${who}.`;
  return { answer: showMessage(parts, c, 'Step locked', text) };
}

async function save(parts: Parts, c: Exchange): Promise<Response> {
  const access = openStep(parts, c, 'Edit');
  if ('answer' in access) return access.answer;
  const { step, type } = access;
  const { world, switches } = parts;
  const sent = await readForm(c);
  const lock = lockCalled(world, textOf(sent.window));
  if (!lock || lock.id !== step.id || lock.sessionId !== sessionOf(c).id) {
    return showMessage(parts, c, 'Not saved', 'The lock on this step has been lost. Nothing was saved.');
  }
  const form = formOf(type, step.version);
  const answers = readAnswers(form, sent, step.subjects);
  const again = (errors: readonly string[], shown = answers): Response =>
    showEditor(parts, c, step, type, { lock, shared: false }, { answers: shown, errors });
  const more = rowAskedFor(form, sent);
  if (more) return again([], withRow(answers, more.section.code, more.subjects));
  if (!takeToken(parts, c, textOf(sent.token))) return formExpired(parts, c);
  if (switches.sameStepTwice === 'share' && textOf(sent.revision) !== String(step.revision)) {
    return showMessage(parts, c, 'Not saved', 'This step was changed in another window. Nothing was saved.');
  }
  const errors = cannotBeSaved(form, answers);
  if (errors.length > 0) return again(errors);
  const clean = kept(form, answers, (body) => cleanBody(parts, body));
  const author = authorOf(c);
  const finishing = isFinish(parts, textOf(sent.act));
  const result = await commit(parts, c, () => {
    saveStep(world, author, step, clean, switches.saveSends);
    lock.savedAt = world.clock.now().getTime();
    const problems = finishing ? cannotBeFinished(type, step) : [];
    if (finishing && problems.length === 0) {
      finishStep(world, author, step);
      releaseLock(world, lock);
    }
    return problems;
  });
  if ('refused' in result) {
    return result.refused === 'conflict'
      ? conflictAnswer(parts, c)
      : again(['The step could not be checked. Try again.']);
  }
  if (result.done.length > 0) return again(result.done, step.answers);
  return goTo(
    parts,
    c,
    finishing ? `/step/${step.id}/view` : `/step/${step.id}/edit?window=${lock.key}&saved=1`,
  );
}

/** What an open form begins with: as saved, and a blank row for each child without one, where rows are drawn. */
function rowsDrawn({ switches }: Parts, step: CaseStep, type: StepType): Answers {
  if (switches.subjectRows === 'asked') return step.answers;
  const tables = formOf(type, step.version).sections.filter(({ kind }) => kind === 'per-subject');
  return tables.reduce((answers, { code }) => {
    const covered = new Set((answers.rows[code] ?? []).flatMap(({ subjects }) => subjects));
    const bare = step.subjects.filter((id) => !covered.has(id));
    return bare.reduce((more, id) => withRow(more, code, [id]), answers);
  }, step.answers);
}

function withRow(answers: Answers, section: string, subjects: readonly string[]): Answers {
  const rows = [...(answers.rows[section] ?? []), { subjects, values: {} }];
  return { ...answers, rows: { ...answers.rows, [section]: rows } };
}

function showEditor(
  parts: Parts,
  c: Exchange,
  step: CaseStep,
  type: StepType,
  lock: OpenLock | null,
  { answers, errors = [], saved = false }: Shown,
): Response {
  const page = {
    ...stepWindow(parts, step, type, 'form', lock),
    status: stepRow(parts, step).status,
    form: formOf(type, step.version),
    answers,
    subjects: subjectsOf(parts, step),
    token: issueToken(sessionOf(c)),
    revision: step.revision,
    errors,
    saved,
    twoFields: parts.switches.dateTimeInputs === 'two',
    unloadPrompt: parts.switches.unloadPrompt,
  };
  return show(parts, c, parts.skin.stepEditor(frameOf(parts, c, 'editor'), page));
}
