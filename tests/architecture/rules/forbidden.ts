/**
 * What may stand in one file only, or nowhere: finding elements, pressing, the clock, chance, text made into mark-up
 * or code, listening to the page's messages or watching its changes, the network, and places where words would stay.
 * Looks at syntax, so a comment or a string is never a fault.
 */
import ts from 'typescript';
import { type Fault, lineOf, type Source, walk } from './source';

interface Rule {
  readonly what: string;
  /** The files or folders where it may stand. */
  readonly only: RegExp | null;
  matches(node: ts.Node): boolean;
}

/** The name in `a.name`, `a['name']` and `const { name } = a`. */
function memberName(node: ts.Node): string | null {
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) {
    return node.argumentExpression.text;
  }
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const name = node.propertyName ?? node.name;
    return ts.isIdentifier(name) || ts.isStringLiteralLike(name) ? name.text : null;
  }
  return null;
}

const isMember = (...names: string[]) => {
  const wanted = new Set(names);
  return (node: ts.Node) => wanted.has(memberName(node) ?? '');
};

/** `owner.name`, however the owner was reached (`globalThis.Date.now`). */
const isMemberOf = (owner: string, ...names: string[]) => {
  const named = isMember(...names);
  return (node: ts.Node) => {
    if (!named(node)) return false;
    if (ts.isBindingElement(node)) {
      const declared = node.parent.parent;
      return ts.isVariableDeclaration(declared) && declared.initializer?.getText() === owner;
    }
    const text = (node as ts.PropertyAccessExpression | ts.ElementAccessExpression).expression.getText();
    return text === owner || text.endsWith(`.${owner}`);
  };
};

const isName = (node: ts.Node, ...names: string[]) => ts.isIdentifier(node) && names.includes(node.text);

function isCallOf(node: ts.Node, ...names: string[]): boolean {
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return false;
  const called = node.expression;
  return isName(called, ...names) || (ts.isPropertyAccessExpression(called) && isName(called.name, ...names));
}

const isNew = (node: ts.Node, ...names: string[]) => ts.isNewExpression(node) && isCallOf(node, ...names);

function isAssigned(node: ts.Node): boolean {
  const { parent } = node;
  return (
    ts.isBinaryExpression(parent) &&
    parent.left === node &&
    parent.operatorToken.kind >= ts.SyntaxKind.FirstAssignment &&
    parent.operatorToken.kind <= ts.SyntaxKind.LastAssignment
  );
}

function asksForNow(node: ts.Node): boolean {
  if (ts.isNewExpression(node)) return isName(node.expression, 'Date') && !node.arguments?.length;
  return ts.isCallExpression(node) && isName(node.expression, 'Date');
}

/** A port, a channel or a worker carries messages of our own; anything else may be the page's window. */
const ownChannel = /(port|channel|worker)$/i;

function listensToMessages(node: ts.Node): boolean {
  if (memberName(node) === 'onmessage' && isAssigned(node)) {
    return !ownChannel.test((node as ts.PropertyAccessExpression).expression.getText());
  }
  if (!ts.isCallExpression(node)) return false;
  const [event] = node.arguments;
  if (!event || !ts.isStringLiteralLike(event) || event.text !== 'message') return false;
  const called = node.expression;
  if (isName(called, 'addEventListener')) return true;
  return memberName(called) === 'addEventListener'
    ? !ownChannel.test((called as ts.PropertyAccessExpression).expression.getText())
    : false;
}

const isMarkup = isMember('innerHTML', 'outerHTML', 'srcdoc');
const takesMarkup = isMember(
  'insertAdjacentHTML',
  'createContextualFragment',
  'setHTMLUnsafe',
  'parseHTMLUnsafe',
);

function makesMarkup(node: ts.Node): boolean {
  if (isMarkup(node) && isAssigned(node)) return true;
  if (ts.isJsxAttribute(node)) return ['dangerouslySetInnerHTML', 'srcDoc'].includes(node.name.getText());
  if (ts.isPropertyAssignment(node)) return isName(node.name, 'dangerouslySetInnerHTML');
  return takesMarkup(node);
}

function makesCode(node: ts.Node): boolean {
  if (isCallOf(node, 'eval', 'Function')) return true;
  const [first] = ts.isCallExpression(node) ? node.arguments : [];
  return isCallOf(node, 'setTimeout', 'setInterval') && first !== undefined && ts.isStringLiteralLike(first);
}

const finders = isMember(
  'querySelector',
  'querySelectorAll',
  'getElementById',
  'getElementsByClassName',
  'getElementsByName',
  'getElementsByTagName',
);

/** Where React is put: a page of ours, and the one element that its own HTML file holds. */
function isOwnMount(node: ts.Node): boolean {
  const call = node.parent;
  const [id] = ts.isCallExpression(call) ? call.arguments : [];
  return memberName(node) === 'getElementById' && id !== undefined && id.getText() === "'root'";
}

/** Any of several predicates, each made once and not for every node. */
const either =
  (...ways: ((node: ts.Node) => boolean)[]) =>
  (node: ts.Node) =>
    ways.some((way) => way(node));

export const rules: readonly Rule[] = [
  {
    what: 'finds an element; only utils/mosaic/locate.ts may',
    only: /^utils\/mosaic\/locate\.ts$/,
    matches: (node) => finders(node) && !isOwnMount(node),
  },
  {
    what: 'mounts on an element; only the entrypoint of a page of ours may',
    only: /^entrypoints\/(sidepanel|dashboard|setup)\//,
    matches: (node) => finders(node) && isOwnMount(node),
  },
  {
    what: 'looks along an XPath; only utils/mosaic/locate.ts may',
    only: /^utils\/mosaic\/locate\.ts$/,
    matches: (node) =>
      (ts.isCallExpression(node) && memberName(node.expression) === 'evaluate') ||
      isName(node, 'XPathEvaluator'),
  },
  {
    what: 'presses or submits; only utils/mosaic/press.ts may',
    only: /^utils\/mosaic\/press\.ts$/,
    matches: either(isMember('click', 'submit', 'requestSubmit'), (node) =>
      isNew(node, 'MouseEvent', 'PointerEvent', 'KeyboardEvent', 'SubmitEvent'),
    ),
  },
  {
    what: 'asks the clock; only utils/platform may',
    only: /^utils\/platform\//,
    matches: either(isMemberOf('Date', 'now'), isMemberOf('performance', 'now'), asksForNow),
  },
  {
    what: 'asks for chance; only utils/platform may',
    only: /^utils\/platform\//,
    matches: either(isMemberOf('Math', 'random'), isMember('randomUUID', 'getRandomValues')),
  },
  { what: 'makes mark-up out of text', only: null, matches: makesMarkup },
  { what: 'writes into the document', only: null, matches: isMemberOf('document', 'write', 'writeln') },
  { what: 'makes code out of text', only: null, matches: makesCode },
  { what: "listens to a window's messages", only: null, matches: listensToMessages },
  {
    what: 'watches a page for changes, which a page can make without end',
    only: null,
    matches: (node) => isNew(node, 'MutationObserver'),
  },
  {
    what: 'asks the network; only utils/platform may, and the council file of our own build',
    only: /^utils\/(platform\/|settings\/council-build\.ts$)/,
    matches: either(
      (node) => isCallOf(node, 'fetch') || isNew(node, 'XMLHttpRequest', 'WebSocket', 'EventSource'),
      isMember('sendBeacon'),
    ),
  },
  {
    what: 'keeps something where the page or an account reads it',
    only: null,
    matches: either(
      (node) => isName(node, 'localStorage', 'sessionStorage'),
      isMemberOf('storage', 'sync'),
      isMemberOf('document', 'cookie'),
    ),
  },
  { what: 'talks to the console', only: null, matches: (node) => isName(node, 'console') },
  {
    what: 'reads the clipboard',
    only: null,
    matches: isMemberOf('clipboard', 'read', 'readText'),
  },
];

export function forbiddenFaults(source: Source): Fault[] {
  const found: Fault[] = [];
  const held = rules.filter(({ only }) => !only?.test(source.path));
  walk(source.tree, (node) => {
    for (const { what, matches } of held) {
      if (matches(node)) found.push({ path: source.path, line: lineOf(source, node), what });
    }
  });
  return found;
}
