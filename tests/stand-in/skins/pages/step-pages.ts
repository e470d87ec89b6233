/**
 * The list of a person's steps, a step's own page with what may be done to it, and the Lock Manager. They say
 * what they are given; rights and locks have been decided before.
 */
import type { CaseworkPages, StepDetails, StepList } from '../casework';
import type { Kit } from '../kit';
import { html, type Markup } from '../markup';
import type { Frame } from '../skin';
import { fullBar } from './bars';

export function stepPages(kit: Kit): Pick<CaseworkPages, 'steps' | 'stepDetails' | 'locks'> {
  return {
    steps(frame, list) {
      const { person } = list;
      const content = html`${stepTable(kit, frame, list)}${startForm(kit, frame, list)}`;
      return kit.page(frame, { heading: 'Steps', bar: fullBar(frame, person), menuOf: person, content });
    },
    stepDetails(frame, step) {
      const subjects = kit.table(
        'Subjects',
        ['Name', 'Mosaic ID'].map(frame.say),
        step.subjects.map(({ id, name }) => [
          kit.link(frame, { to: `/person/${id}`, text: name }),
          html`${id}`,
        ]),
      );
      const content = html`${kit.facts(step.facts)}${subjects}${kit.actions(stepActions(kit, frame, step))}`;
      return kit.page(frame, {
        heading: 'Step',
        bar: fullBar(frame, step.person),
        menuOf: step.person,
        content,
      });
    },
    locks(frame, rows) {
      const cells = rows.map((row) => [
        html`${row.what}`,
        html`${row.name}`,
        html`${row.lockedBy}`,
        html`${row.since}`,
        row.removeAt ? removeForm(kit, frame, row.removeAt) : html``,
      ]);
      const headings = ['What', 'Name', 'Locked by', 'Since', 'Remove'];
      const content = kit.pane(kit.table('Locks', headings, cells));
      return kit.page(frame, { heading: 'Lock Manager', bar: null, menuOf: null, content });
    },
  };
}

function stepTable(kit: Kit, frame: Frame, { rows, showDue }: StepList): Markup {
  const headings = ['Step ID', 'Step', 'Subjects', 'Status', 'Started', 'Due', 'Completed', 'Assigned to'];
  const cells = rows.map((row) => [
    html`${row.id}`,
    kit.link(frame, { to: `/step/${row.id}`, text: row.name }),
    html`${row.subjects}`,
    html`${row.status}`,
    html`${row.started}`,
    html`${row.due}`,
    html`${row.completed}`,
    html`${row.assignedTo}`,
  ]);
  const shown = <T>(columns: readonly T[]): T[] =>
    columns.filter((_, at) => showDue || headings[at] !== 'Due');
  return kit.table('Steps', shown(headings).map(frame.say), cells.map(shown));
}

function startForm(kit: Kit, frame: Frame, { person, mayStart, subjects }: StepList): Markup | null {
  if (mayStart.length === 0) return null;
  const names = kit.names();
  const type = kit.field(names, {
    label: 'Step to start',
    id: 'stepType',
    name: 'type',
    code: 'startStepType',
    control: {
      is: 'choice',
      value: '',
      options: mayStart.map(({ typeId, name }) => ({ value: typeId, text: name })),
      empty: 'Please choose',
    },
  });
  const others = subjects.map(({ id, name }) =>
    kit.field(names, {
      label: name,
      id: `stepSubject${id}`,
      name: 'subject',
      code: `startStepSubject${id}`,
      control: { is: 'tick', value: id, on: id === person.id },
    }),
  );
  const content = html`${type}${kit.fields('Subjects', html`${others}`)}${kit.submit('Start', null)}`;
  return kit.smallForm(frame, { action: `/person/${person.id}/steps`, method: 'post', content });
}

function stepActions(kit: Kit, frame: Frame, { id, may, letter }: StepDetails): Markup {
  const window = (act: 'Resume' | 'View', to: string): Markup | null =>
    may.includes(act) ? kit.link(frame, { to, text: act, look: 'button', opens: 'stepEditor' }) : null;
  const post = (act: 'Start' | 'Copy' | 'Reopen'): Markup | null =>
    may.includes(act)
      ? kit.smallForm(frame, {
          action: `/step/${id}/${act.toLowerCase()}`,
          method: 'post',
          content: kit.submit(act, null),
        })
      : null;
  const reason = kit.field(kit.names(), {
    label: 'Reason',
    id: 'cancelReason',
    name: 'reason',
    code: 'cancelStepReason',
    control: { is: 'text', value: '' },
  });
  const cancel = kit.smallForm(frame, {
    action: `/step/${id}/cancel`,
    method: 'post',
    content: html`${reason}${kit.submit('Cancel step', null)}`,
  });
  const to = `/step/${id}/letter`;
  const invite = kit.link(frame, { to, text: 'Write invitation', look: 'button', opens: 'letter' });
  return html`${post('Start')}${window('Resume', `/step/${id}/edit`)}${window('View', `/step/${id}/view`)}
${post('Copy')}${post('Reopen')}${may.includes('Cancel') ? cancel : null}
${letter ? invite : null}`;
}

function removeForm(kit: Kit, frame: Frame, action: string): Markup {
  return kit.smallForm(frame, { action, method: 'post', content: kit.submit('Remove', null) });
}
