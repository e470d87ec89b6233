/** What the contract tests use of the page adapter, put into one bundle as the content script would have it. */
import { movedOn, samplesOn } from '../../utils/mosaic/drift';
import { watchFrames } from '../../utils/mosaic/frames';
import { readIdentity, readWorker } from '../../utils/mosaic/identity';
import { accessibleName, locate } from '../../utils/mosaic/locate';
import { readField, readFields, readRows } from '../../utils/mosaic/read';
import { recognise } from '../../utils/mosaic/recognise';
import { showRibbon } from '../../utils/mosaic/ribbon';
import { readParagraphs, toNodes } from '../../utils/mosaic/rich-text';
import { linkOf } from '../../utils/mosaic/route';
import { clear, writeField } from '../../utils/mosaic/write';

export const adapter = {
  readIdentity,
  readWorker,
  accessibleName,
  locate,
  movedOn,
  samplesOn,
  readField,
  readFields,
  readRows,
  recognise,
  showRibbon,
  readParagraphs,
  toNodes,
  linkOf,
  clear,
  writeField,
  watchFrames,
};
