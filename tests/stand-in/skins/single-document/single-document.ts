/**
 * The single-document skin: one page, one document, stable ids, as the plainest reading of an old
 * enterprise system. It only gathers the parts; each stands in a file of its own.
 */
import type { Kit } from '../kit';
import { skinFrom } from '../pages/pages';
import * as blocks from './blocks';
import { activities, cell, field, form, panel, plainNames, smallForm, submit, tabs } from './controls';
import { bare, link, page } from './layout';
import { styles } from './styles';

export const singleDocumentKit: Kit = {
  styles,
  bare,
  page,
  link,
  pane: blocks.pane,
  section: blocks.section,
  message: blocks.message,
  status: blocks.status,
  errors: blocks.errors,
  facts: blocks.facts,
  table: blocks.table,
  actions: blocks.actions,
  body: blocks.body,
  fields: blocks.fields,
  names: plainNames,
  field,
  cell,
  activities,
  tabs,
  panel,
  form,
  smallForm: smallForm(null),
  submit,
};

export const singleDocument = skinFrom(singleDocumentKit);
