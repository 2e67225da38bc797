import ts from 'typescript';
import { GENESYS_ERRORS, OAUTH_ERRORS } from '../../mock-server/index.ts';

/** Errors of the registry whose status, code or text no source has. */
export function inferredErrors(): string[] {
  const rows = Object.entries({ ...GENESYS_ERRORS, ...OAUTH_ERRORS });
  return rows
    .filter(([, { origin }]) => origin.confidence === 'inferred')
    .map(([code, { status, origin }]) => `Error \`${code}\` with ${status}: ${origin.source}.`);
}

/**
 * The sources of all origins that a file calls inferred, `{ confidence: 'inferred', source: ... }`, each with the error that it is
 * given for, if it stands at one.
 */
export function inferredOrigins(name: string, source: string): string[] {
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node) && textOf(node, 'confidence') === 'inferred') {
      const code = errorAround(node);
      found.push(`${code === undefined ? '' : `Error \`${code}\`: `}${textOf(node, 'source')}.`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function textOf(object: ts.ObjectLiteralExpression, member: string): string | undefined {
  const property = object.properties.find(
    (each): each is ts.PropertyAssignment => ts.isPropertyAssignment(each) && each.name.getText() === member,
  );
  return property !== undefined && ts.isStringLiteralLike(property.initializer)
    ? property.initializer.text
    : undefined;
}

/** The code of the error in whose making the origin stands: `new GenesysError('not.found', { origin: ... })`. */
function errorAround(node: ts.Node): string | undefined {
  for (let around: ts.Node | undefined = node.parent; around !== undefined; around = around.parent) {
    if (!ts.isNewExpression(around)) continue;
    const [first] = around.arguments ?? [];
    return first !== undefined && ts.isStringLiteralLike(first) ? first.text : undefined;
  }
  return undefined;
}
