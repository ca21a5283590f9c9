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

/** What an expression is of within brackets, `as const` and the like. */
function bare(expression: ts.Expression): ts.Expression {
  const wrapped =
    ts.isParenthesizedExpression(expression) || ts.isAsExpression(expression) || ts.isSatisfiesExpression(expression);
  return wrapped ? bare(expression.expression) : expression;
}

/** Methods of texts and lists that leave the words as they are. */
const wordless = ['join', 'trim', 'trimEnd', 'filter', 'slice', 'concat', 'replace'];

/** The texts that an expression can give. */
function textsOf(wrapped: ts.Expression): string[] {
  const expression = bare(wrapped);
  if (ts.isStringLiteralLike(expression)) return [expression.text];
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
  if (ts.isBinaryExpression(expression)) return textsOfBinary(expression);
  if (ts.isIdentifier(expression)) return [placeholder(expression)];
  if (ts.isElementAccessExpression(expression)) return textsOfTable(expression.expression);
  if (ts.isCallExpression(expression)) return textsOfCall(expression);
  return [];
}

function textsOfBinary({ left, right, operatorToken: { kind } }: ts.BinaryExpression): string[] {
  if (kind === ts.SyntaxKind.PlusToken) {
    const ends = textsOf(right);
    return textsOf(left).flatMap((start) => ends.map((end) => start + end));
  }
  if (kind !== ts.SyntaxKind.QuestionQuestionToken && kind !== ts.SyntaxKind.BarBarToken) return [];
  // What is there sometimes, and has no words of its own, says nothing.
  return [...textsOf(left).filter((text) => !/^(‹[^›]*›|…)$/.test(text)), ...textsOf(right)];
}

/** `remedies[reason]`: all that stand in a table of the same file. */
function textsOfTable(table: ts.Expression): string[] {
  const object = ts.isIdentifier(table) ? constantOf(table) : undefined;
  if (object === undefined || !ts.isObjectLiteralExpression(object)) return [];
  return object.properties.flatMap((property) =>
    ts.isPropertyAssignment(property) ? textsOf(property.initializer) : [],
  );
}

function textsOfCall({ expression: callee, arguments: [first] }: ts.CallExpression): string[] {
  if (ts.isIdentifier(callee)) {
    const local = functionOf(callee);
    return local === undefined ? [] : returnsOf(local).flatMap(textsOf);
  }
  if (!ts.isPropertyAccessExpression(callee)) return [];
  if (wordless.includes(callee.name.text)) return textsOf(callee.expression);
  const each = callee.name.text === 'map' && first !== undefined && ts.isArrowFunction(first) ? first : undefined;
  return each === undefined ? [] : returnsOf(each).flatMap(textsOf);
}

/** The value of a constant of the same file. */
function constantOf(name: ts.Identifier): ts.Expression | undefined {
  for (const statement of name.getSourceFile().statements) {
    if (!ts.isVariableStatement(statement)) continue;
    const found = statement.declarationList.declarations.find((each) => each.name.getText() === name.text);
    if (found?.initializer) return bare(found.initializer);
  }
  return undefined;
}

/** A function of the same file. */
function functionOf(name: ts.Identifier): ts.FunctionDeclaration | undefined {
  return name
    .getSourceFile()
    .statements.filter(ts.isFunctionDeclaration)
    .find((each) => each.name?.text === name.text);
}

/** All that a function can return; what functions within it return is theirs. */
function returnsOf({ body }: ts.FunctionLikeDeclaration | ts.ArrowFunction): ts.Expression[] {
  if (body === undefined) return [];
  if (!ts.isBlock(body)) return [body];
  const found: ts.Expression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isReturnStatement(node) && node.expression) found.push(node.expression);
    else if (!ts.isFunctionLike(node)) ts.forEachChild(node, visit);
  };
  ts.forEachChild(body, visit);
  return found;
}

/** The objects that the function of a failure can return. */
function returnedObjects(describe: ts.Node | undefined): ts.ObjectLiteralExpression[] {
  if (!describe || !(ts.isArrowFunction(describe) || ts.isFunctionExpression(describe))) return [];
  const objectsOf = (wrapped: ts.Expression): ts.ObjectLiteralExpression[] => {
    const expression = bare(wrapped);
    if (ts.isConditionalExpression(expression)) {
      return [...objectsOf(expression.whenTrue), ...objectsOf(expression.whenFalse)];
    }
    return ts.isObjectLiteralExpression(expression) ? [expression] : [];
  };
  return returnsOf(describe).flatMap(objectsOf);
}

/** What a member of the objects can be, each once. */
function member(objects: readonly ts.ObjectLiteralExpression[], name: string): string[] {
  const texts = objects.flatMap(({ properties }) =>
    properties.flatMap((property): string[] => {
      if (!property.name || property.name.getText() !== name) return [];
      if (ts.isPropertyAssignment(property)) return textsOf(property.initializer).filter((text) => text !== '');
      return ts.isShorthandPropertyAssignment(property) ? [`‹${name}›`] : [];
    }),
  );
  return [...new Set(texts)];
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
      const objects = returnedObjects(describe);
      found.push({
        code: code.text,
        category: category.text,
        source,
        about: docstring(node),
        messages: member(objects, 'message'),
        remedies: member(objects, 'remedy').map((remedy) => (/^‹\w+›$/.test(remedy) ? OF_THE_CASE : remedy)),
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Where each place that throws has a remedy of its own. */
const OF_THE_CASE = 'What to do depends on the case, and stands with the error.';

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
