// Finds out which values of a listing an expression reads.
/** A node of an expression's syntax tree, as the CEL library returns it. */
export interface SyntaxNode {
  readonly op: string;
  readonly args: unknown;
}

/** What an expression reads. */
export interface ExpressionInputs {
  /** Paths of the listing, each once; undefined where it reads the listing in another way. */
  paths: string[][] | undefined;
  /** Whether it reads `claims`. */
  readsClaims: boolean;
}

/** Returns what an expression reads, from its syntax tree. Beside the day, these values decide its result. */
export function expressionInputs(root: SyntaxNode): ExpressionInputs {
  const paths = new Map<string, string[]>();
  const inputs = { seesAll: false, readsClaims: false };
  const look = (node: SyntaxNode): void => {
    const path = pathOf(node);
    if (path !== undefined && path.length > 0) paths.set(path.join('.'), path);
    else if (path !== undefined) inputs.seesAll = true;
    else if (node.op === 'id') inputs.readsClaims ||= node.args === 'claims';
    else nodesIn(node.args).forEach(look);
  };
  look(root);
  return { paths: inputs.seesAll ? undefined : [...paths.values()], readsClaims: inputs.readsClaims };
}

/** The field that the variable `origin` is read from. */
export const ORIGIN_FIELD = 'countryOfOrigin';

/** Returns the path of a node: `listing.price.currency` → `['price', 'currency']`; else undefined. */
function pathOf({ op, args }: SyntaxNode): string[] | undefined {
  if (op === 'id') return args === 'listing' ? [] : args === 'origin' ? [ORIGIN_FIELD] : undefined;
  if (op !== '.' || !Array.isArray(args)) return undefined;
  const [owner, name] = args as [SyntaxNode, string];
  const path = pathOf(owner);
  return path === undefined ? undefined : [...path, name];
}

function nodesIn(args: unknown): SyntaxNode[] {
  if (Array.isArray(args)) return args.flatMap(nodesIn);
  return isNode(args) ? [args] : [];
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'op' in value && 'args' in value;
}
