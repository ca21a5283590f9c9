import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import type { ErrorExplanation } from '../../apps/cli/src/explain/error-codes.ts';

const blank = '…';

/** `…${didYouMean(got, known)}` adds a guess or nothing; the page says neither. */
function isGuess(expression: ts.Expression): boolean {
  return ts.isCallExpression(expression) && expression.expression.getText() === 'didYouMean';
}

/** The name of the value that a placeholder shows: the first of the function's own parameters in it. */
function placeholder(expression: ts.Expression): string {
  let name: string | undefined;
  const visit = (node: ts.Node): void => {
    if (name !== undefined) return;
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
      for (const argument of node.arguments) visit(argument);
    } else if (ts.isPropertyAccessExpression(node)) visit(node.expression);
    else if (ts.isIdentifier(node)) name = node.text;
    else ts.forEachChild(node, visit);
  };
  visit(expression);
  return name === undefined ? blank : `‹${name}›`;
}

/** What stands on the page for `${expression}`. */
function filledIn(expression: ts.Expression): string {
  if (isGuess(expression)) return '';
  return ts.isConditionalExpression(expression) ? blank : placeholder(expression);
}

/** The texts that an expression can give. */
function textsOf(expression: ts.Expression): string[] {
  if (ts.isStringLiteralLike(expression)) return [expression.text];
  if (ts.isParenthesizedExpression(expression)) return textsOf(expression.expression);
  if (ts.isConditionalExpression(expression)) {
    return [...textsOf(expression.whenTrue), ...textsOf(expression.whenFalse)];
  }
  if (ts.isTemplateExpression(expression)) {
    return [
      expression.templateSpans.reduce((text, span) => {
        return `${text}${filledIn(span.expression)}${span.literal.text}`;
      }, expression.head.text),
    ];
  }
  if (ts.isBinaryExpression(expression) && expression.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    const right = textsOf(expression.right);
    return textsOf(expression.left).flatMap((left) => right.map((end) => left + end));
  }
  if (ts.isIdentifier(expression)) return [placeholder(expression)];
  return [];
}

/** The object that the function of a failure returns. */
function returnedObject(describe: ts.Node | undefined): ts.ObjectLiteralExpression | undefined {
  if (!describe || !(ts.isArrowFunction(describe) || ts.isFunctionExpression(describe))) return undefined;
  let body: ts.Node | undefined = describe.body;
  if (ts.isBlock(body)) body = body.statements.find(ts.isReturnStatement)?.expression;
  while (body && ts.isParenthesizedExpression(body)) body = body.expression;
  return body && ts.isObjectLiteralExpression(body) ? body : undefined;
}

function member(object: ts.ObjectLiteralExpression | undefined, name: string): string[] {
  for (const property of object?.properties ?? []) {
    if (!property.name || property.name.getText() !== name) continue;
    if (ts.isPropertyAssignment(property)) return textsOf(property.initializer).filter((text) => text !== '');
    if (ts.isShorthandPropertyAssignment(property)) return [`‹${name}›`];
  }
  return [];
}

function docstring(call: ts.CallExpression): string {
  let node: ts.Node = call;
  while (!ts.isVariableStatement(node) && !ts.isSourceFile(node)) node = node.parent;
  const [doc] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  return ts.getTextOfJSDocComment(doc?.comment) ?? '';
}

/** Every failure that a source file defines. */
export function errorsInSource(text: string, source: string): ErrorExplanation[] {
  if (!text.includes('defineError')) return [];
  const file = ts.createSourceFile('source.ts', text, ts.ScriptTarget.Latest, true);
  const found: ErrorExplanation[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'defineError') {
      const [code, category, describe] = node.arguments;
      if (!code || !category || !ts.isStringLiteralLike(code) || !ts.isStringLiteralLike(category)) {
        throw new Error(`${source}: code and category of an error must stand in its definition: ${node.getText()}`);
      }
      const object = returnedObject(describe);
      found.push({
        code: code.text,
        category: category.text,
        source,
        about: docstring(node),
        messages: member(object, 'message'),
        remedies: member(object, 'remedy'),
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Every failure that the sources of a package define; tests are left out. */
export function errorsInFolder(folder: string, source: string): ErrorExplanation[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !/\.test(-suite)?\.ts$/.test(name))
    .sort()
    .flatMap((name) => errorsInSource(readFileSync(join(folder, name), 'utf8'), source));
}

/** The exit code of each category, out of the text of the command's `exit-code.ts`. */
export function exitCodesInSource(text: string): Map<string, number> {
  const file = ts.createSourceFile('exit-code.ts', text, ts.ScriptTarget.Latest, true);
  const codes = new Map<string, number>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && ts.isNumericLiteral(node.initializer)) {
      const name = ts.isStringLiteralLike(node.name) ? node.name.text : node.name.getText();
      codes.set(name, Number(node.initializer.text));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return codes;
}
