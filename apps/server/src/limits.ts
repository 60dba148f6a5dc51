// Validation rules that keep one request from stopping the server. They report (never throw), so a limit is a clear 400.
import {
  type ASTNode,
  type ASTVisitor,
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';
import { limits } from './paging.ts';

/** A limit has a code of its own, so that it is a 400 whatever the client accepts. */
const overLimit = (message: string, node: ASTNode): GraphQLError =>
  new GraphQLError(message, { nodes: node, extensions: { code: 'LIMIT_EXCEEDED' } });

export const requestLimits = {
  depth: limits.maxDepth,
  /** Times one field may be asked at one place under different aliases. */
  aliases: 15,
  /** Fields in all, fragments followed. */
  fields: 400,
  directives: 8,
  tokens: 2_000,
  /** Items of a list written in the query. */
  listItems: 100,
  bodyBytes: 100_000,
} as const;

type Measured = { depth: number; fields: number; aliases: number };

/** Measures a selection with its fragments; cyclic fragments are left to GraphQL's own rule. */
function measure(
  set: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  path: ReadonlySet<string>,
  budget: { left: number },
): Measured {
  const total: Measured = { depth: 0, fields: 0, aliases: 0 };
  const times = new Map<string, number>();
  const add = (inner: Measured, levels: number) => {
    total.depth = Math.max(total.depth, inner.depth + levels);
    total.fields += inner.fields;
    total.aliases = Math.max(total.aliases, inner.aliases);
  };
  for (const selection of set.selections) {
    if (budget.left-- <= 0) break;
    if (selection.kind === Kind.FIELD) {
      const name = selection.name.value;
      if (name.startsWith('__')) continue;
      times.set(name, (times.get(name) ?? 0) + 1);
      total.fields += 1;
      const inner = selection.selectionSet
        ? measure(selection.selectionSet, fragments, path, budget)
        : { depth: 0, fields: 0, aliases: 0 };
      add(inner, 1);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      add(measure(selection.selectionSet, fragments, path, budget), 0);
    } else {
      const name = selection.name.value;
      const fragment = fragments.get(name);
      if (fragment && !path.has(name))
        add(measure(fragment.selectionSet, fragments, new Set([...path, name]), budget), 0);
    }
  }
  total.aliases = Math.max(total.aliases, ...times.values(), 0);
  return total;
}

const fragmentsOf = (document: DocumentNode): Map<string, FragmentDefinitionNode> =>
  new Map(
    document.definitions.flatMap((d) =>
      d.kind === Kind.FRAGMENT_DEFINITION ? [[d.name.value, d] as const] : [],
    ),
  );

/** Depth, number of fields and repeated aliases of each operation. */
function sizeRule(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(node) {
      const fragments = fragmentsOf(context.getDocument());
      const size = measure(node.selectionSet, fragments, new Set(), {
        left: requestLimits.tokens * 5,
      });
      const tooMuch = (what: string, is: number, most: number) =>
        context.reportError(
          overLimit(
            `This query has ${what} ${is}; at most ${most} are answered. Ask for less at once.`,
            node,
          ),
        );
      if (size.depth > requestLimits.depth) tooMuch('a depth of', size.depth, requestLimits.depth);
      if (size.fields > requestLimits.fields)
        tooMuch('a number of fields of', size.fields, requestLimits.fields);
      if (size.aliases > requestLimits.aliases)
        tooMuch('one field repeated under aliases, times:', size.aliases, requestLimits.aliases);
    },
  };
}

/** Directives in the document and items of lists written in it. */
function listRule(context: ValidationContext): ASTVisitor {
  let directives = 0;
  return {
    Directive(node) {
      directives += 1;
      if (directives === requestLimits.directives + 1)
        context.reportError(
          overLimit(
            `At most ${requestLimits.directives} directives are answered in one query.`,
            node,
          ),
        );
    },
    ListValue(node) {
      if (node.values.length > requestLimits.listItems)
        context.reportError(
          overLimit(
            `This list has ${node.values.length} items; at most ${requestLimits.listItems} are read.`,
            node,
          ),
        );
    },
  };
}

export const limitRules = [sizeRule, listRule];
