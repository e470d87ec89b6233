/**
 * The faults that must never go unnoticed: each one breaks a safety rule in one place, and names the test that
 * must turn red for it. Data only; scripts/break.mjs applies them to a copy of the tree, never to the tree itself.
 *
 * @typedef {object} Mutation
 * @property {string} name what is broken, in a few words
 * @property {string} file path from the root, with forward slashes
 * @property {string} find the exact text to replace; it must stand in the file once
 * @property {string} replace what to put there
 * @property {{ file: string, name: string }} redTest the test that must fail: its file, and its full name with
 *   the names of the `describe`s before it, one space between them
 * @property {string} why the harm it would do
 */

/** @type {Mutation[]} */
export const mutations = [];
