// Expands inferred types in declarations.
import ts from 'typescript';

/**
 * Expands types that zod infers, with the comments of their properties, so that users of the declarations do
 * not need zod: `z.infer<typeof moneySchema>` → `{ amount: number; currency: string | null }`.
 */
export class InferredTypes {
  #checker;
  #aliases = new Map();

  constructor(program, isOwn) {
    this.#checker = program.getTypeChecker();
    for (const file of program.getSourceFiles()) if (isOwn(file)) this.#learnAliases(file);
  }

  /** Returns the declarations with inferred types expanded, without schemas and imports of zod. */
  expand(text, source) {
    const declared = ts.createSourceFile('x.d.ts', text, ts.ScriptTarget.Latest, true);
    const imports = new Map();
    const edits = [];
    const replaceInferred = (node) => {
      if (isInferred(node)) {
        const type = this.#typeOf(source, node.typeArguments[0].exprName.text);
        const alias = declaredAlias(node);
        const written = this.#write(type, { source, imports, self: alias, indent: '' });
        edits.push({ from: node.getStart(), to: node.end, text: written });
      } else if (isOfTable(node) && ts.isTypeAliasDeclaration(node.parent)) {
        const names = this.#namesOf(source, node.parent.name.text);
        if (names !== undefined) edits.push({ from: node.getStart(), to: node.end, text: names });
      } else ts.forEachChild(node, replaceInferred);
    };
    for (const statement of declared.statements) {
      if (isOfZod(statement)) edits.push({ from: statement.pos, to: statement.end, text: '' });
      else replaceInferred(statement);
    }
    const missing = [...imports].filter(([name]) => !declaresName(declared, name));
    const lines = missing.map(([name, from]) => `import type { ${name} } from '${from}';\n`);
    return lines.join('') + applyEdits(text, edits);
  }

  /** Collects exported names of inferred types. If one type is part of another, its name is written. */
  #learnAliases(file) {
    for (const statement of file.statements) {
      if (!ts.isTypeAliasDeclaration(statement) || !isInferred(statement.type)) continue;
      if (!statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) continue;
      const type = this.#checker.getTypeAtLocation(statement.name);
      if (type.flags & ts.TypeFlags.Object) this.#aliases.set(type, { name: statement.name.text, file });
    }
  }

  /**
   * Returns the names in a table or list as a union; undefined if it has none. The table itself is internal.
   */
  #namesOf(source, alias) {
    const isAlias = (one) => ts.isTypeAliasDeclaration(one) && one.name.text === alias;
    const type = this.#checker.getTypeAtLocation(source.statements.find(isAlias).type);
    return type.types?.map((key) => JSON.stringify(key.value)).join(' | ');
  }

  /** Returns the type that the source file infers from a schema. */
  #typeOf(source, schema) {
    let found;
    const look = (node) => {
      if (isInferred(node) && node.typeArguments[0].exprName.text === schema) found = node;
      else ts.forEachChild(node, look);
    };
    look(source);
    return this.#checker.getTypeAtLocation(found);
  }

  #write(type, at) {
    const alias = this.#aliases.get(type);
    if (alias !== undefined && alias.name !== at.self) {
      if (alias.file !== at.source) at.imports.set(alias.name, pathFrom(at.source, alias.file));
      return alias.name;
    }
    const inner = { ...at, self: undefined };
    if (type.isUnion() && !(type.flags & ts.TypeFlags.Boolean)) return this.#writeUnion(type, inner);
    if (this.#checker.isTupleType(type) || !(type.flags & ts.TypeFlags.Object)) return this.#name(type);
    if (this.#checker.isArrayType(type)) {
      const [item] = this.#checker.getTypeArguments(type);
      const written = this.#write(item, inner);
      return /^[\w.]+$/.test(written) ? `${written}[]` : `Array<${written}>`;
    }
    return this.#writeObject(type, inner);
  }

  /** Writes a union. TypeScript splits `boolean` into `true | false`. */
  #writeUnion(type, at) {
    const isBoolean = ({ flags }) => (flags & ts.TypeFlags.BooleanLiteral) !== 0;
    const parts = type.types.filter((one) => !isBoolean(one)).map((one) => this.#write(one, at));
    if (type.types.filter(isBoolean).length === 2) parts.push('boolean');
    else parts.push(...type.types.filter(isBoolean).map((one) => this.#name(one)));
    return parts.join(' | ');
  }

  #writeObject(type, at) {
    const indent = `${at.indent}  `;
    const lines = this.#checker.getIndexInfosOfType(type).map(({ keyType, type: value }) => {
      return `${indent}[key: ${this.#name(keyType)}]: ${this.#write(value, { ...at, indent })};`;
    });
    for (const property of inWrittenOrder(this.#checker.getPropertiesOfType(type))) {
      const comment = ts.displayPartsToString(property.getDocumentationComment(this.#checker));
      if (comment !== '') lines.push(`${indent}/** ${comment.replaceAll('\n', `\n${indent} * `)} */`);
      const isOptional = (property.flags & ts.SymbolFlags.Optional) !== 0;
      const declared = this.#checker.getTypeOfSymbol(property);
      const value = this.#write(isOptional ? this.#withoutUndefined(declared) : declared, { ...at, indent });
      const orUndefined = isOptional ? ' | undefined' : '';
      const name = /^\w+$/.test(property.name) ? property.name : JSON.stringify(property.name);
      lines.push(`${indent}${name}${isOptional ? '?' : ''}: ${value}${orUndefined};`);
    }
    return lines.length === 0 ? '{}' : `{\n${lines.join('\n')}\n${at.indent}}`;
  }

  /**
   * Removes undefined from a union. Named types keep their name, because TypeScript may print the name of
   * another union with the same members.
   */
  #withoutUndefined(type) {
    if (!type.isUnion()) return type;
    const rest = type.types.filter(({ flags }) => !(flags & ts.TypeFlags.Undefined));
    if (rest.length === type.types.length) return type;
    return rest.length === 1 ? rest[0] : this.#checker.getNonNullableType(type);
  }

  #name(type) {
    return this.#checker.typeToString(type, undefined, ts.TypeFormatFlags.NoTruncation);
  }
}

const isInferred = (node) =>
  ts.isTypeReferenceNode(node) &&
  ts.isQualifiedName(node.typeName) &&
  node.typeName.left.text === 'z' &&
  node.typeName.right.text === 'infer';

/** Returns true for `keyof typeof TABLE` and `(typeof LIST)[number]`. */
function isOfTable(node) {
  if (ts.isTypeOperatorNode(node)) return ts.isTypeQueryNode(node.type);
  if (!ts.isIndexedAccessTypeNode(node)) return false;
  const { objectType } = node;
  return ts.isTypeQueryNode(ts.isParenthesizedTypeNode(objectType) ? objectType.type : objectType);
}

function declaredAlias(node) {
  return ts.isTypeAliasDeclaration(node.parent) ? node.parent.name.text : undefined;
}

/** zod puts optional properties last; the order of the schema is easier to read. */
function inWrittenOrder(properties) {
  const files = new Set(properties.map(({ valueDeclaration }) => valueDeclaration?.getSourceFile()));
  if (files.size !== 1 || files.has(undefined)) return properties;
  return properties.toSorted((a, b) => a.valueDeclaration.pos - b.valueDeclaration.pos);
}

function declaresName(file, name) {
  return file.statements.some(
    (one) =>
      ts.isImportDeclaration(one) &&
      one.importClause?.namedBindings?.elements?.some((element) => element.name.text === name),
  );
}

/** Returns true for a schema or an import of zod. */
function isOfZod(statement) {
  if (ts.isImportDeclaration(statement)) return statement.moduleSpecifier.text === 'zod';
  return ts.isVariableStatement(statement) && /\bz\.(core\.)?\$?Zod/.test(statement.getText());
}

function pathFrom(source, target) {
  const from = source.fileName.split('/').slice(0, -1);
  const to = target.fileName.split('/');
  let shared = 0;
  while (from[shared] === to[shared]) shared += 1;
  const up = from.slice(shared).map(() => '..');
  return `${['.', ...up, ...to.slice(shared)].join('/').replace(/\.ts$/, '')}.js`;
}

function applyEdits(text, edits) {
  let result = '';
  let at = 0;
  for (const { from, to, text: replacement } of edits) {
    result += text.slice(at, from) + replacement;
    at = to;
  }
  return result + text.slice(at);
}
