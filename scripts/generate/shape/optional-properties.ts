/**
 * Optional properties that accept `undefined`, also with TypeScript's `exactOptionalPropertyTypes`.
 */
import ts from "typescript";

/** Writes `name?: T | undefined` for every `name?: T`, except for properties that must be left out (`name?: never`). */
export function acceptUndefined(nodes: readonly ts.Node[]): ts.Node[] {
  return ts.transform([...nodes], [(context) => (root) => visit(root, context)]).transformed;
}

function visit(node: ts.Node, context: ts.TransformationContext): ts.Node {
  const visited = ts.visitEachChild(node, (child) => visit(child, context), context);
  if (ts.isPropertySignature(visited) && visited.questionToken !== undefined && visited.type !== undefined) {
    const { modifiers, name, questionToken, type } = visited;
    return ts.factory.updatePropertySignature(visited, modifiers, name, questionToken, orUndefined(type));
  }
  return ts.isMappedTypeNode(visited) ? withoutUndefined(visited) : visited;
}

function orUndefined(type: ts.TypeNode): ts.TypeNode {
  if (type.kind === ts.SyntaxKind.NeverKeyword) return type;
  const members = ts.isUnionTypeNode(type) ? type.types : [type];
  if (members.some(({ kind }) => kind === ts.SyntaxKind.UndefinedKeyword)) return type;
  return ts.factory.createUnionTypeNode([...members, ts.factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword)]);
}

/** With `exactOptionalPropertyTypes`, `-?` makes a property required but keeps the `undefined` that was added to its type. */
function withoutUndefined(node: ts.MappedTypeNode): ts.MappedTypeNode {
  if (node.questionToken?.kind !== ts.SyntaxKind.MinusToken || node.type === undefined) return node;
  const { readonlyToken, typeParameter, nameType, questionToken, type, members } = node;
  const undefinedType = ts.factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword);
  const defined = ts.factory.createTypeReferenceNode("Exclude", [type, undefinedType]);
  return ts.factory.updateMappedTypeNode(node, readonlyToken, typeParameter, nameType, questionToken, defined, members);
}
