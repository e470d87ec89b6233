/** What the contract tests use of the page adapter, put into one bundle as the content script would have it. */
export { readIdentity, readWorker } from '../../utils/mosaic/identity';
export { accessibleName, locate } from '../../utils/mosaic/locate';
export { readField, readFields, readRows } from '../../utils/mosaic/read';
export { recognise } from '../../utils/mosaic/recognise';
export { showRibbon } from '../../utils/mosaic/ribbon';
export { readParagraphs, toNodes } from '../../utils/mosaic/rich-text';
export { linkTarget } from '../../utils/mosaic/route';
export { clear, writeField } from '../../utils/mosaic/write';
