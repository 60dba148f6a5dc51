// Validation rules that keep one request from stopping the server. They report (never throw), so a limit is a clear 400.
import { mostFilterValues, mostGrouped } from '@cube/schema';
import {
  type ASTNode,
  type ASTVisitor,
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  OperationTypeNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';
import { limits, mostFound, mostOrders, mostSignals } from './paging.ts';

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
  /** Objects one answer may hold, by the estimate of what lists multiply to. */
  objects: 100_000,
} as const;

/** Every limit a request can meet, as the catalogue tells of it: taken from where each is kept. */
export const limitsInForce = {
  ...limits,
  maxFound: mostFound,
  maxDimensions: mostGrouped,
  maxFilterValues: mostFilterValues,
  maxOrders: mostOrders,
  maxSignals: mostSignals,
  maxFields: requestLimits.fields,
  maxAliases: requestLimits.aliases,
  maxDirectives: requestLimits.directives,
  maxTokens: requestLimits.tokens,
  maxListItems: requestLimits.listItems,
  maxBodyBytes: requestLimits.bodyBytes,
  maxObjects: requestLimits.objects,
};

type Measured = { depth: number; fields: number; aliases: number };

/** A selection with the fragments it stands in; cyclic fragments are left to GraphQL's own rule. */
type Scope = { set: SelectionSetNode; path: ReadonlySet<string> };

/**
 * Measures one place of a query: all selections that are answered there together, be they written in fragments or under one
 * alias several times.
 */
function measure(
  scopes: readonly Scope[],
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  budget: { left: number },
): Measured {
  let fields = 0;
  const places = new Map<string, { name: string; scopes: Scope[] }>();
  const collect = ({ set, path }: Scope): void => {
    for (const selection of set.selections) {
      if (budget.left-- <= 0) return;
      if (selection.kind === Kind.INLINE_FRAGMENT) collect({ set: selection.selectionSet, path });
      else if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const name = selection.name.value;
        const fragment = fragments.get(name);
        if (fragment && !path.has(name))
          collect({ set: fragment.selectionSet, path: new Set([...path, name]) });
      } else if (!selection.name.value.startsWith('__')) {
        fields += 1;
        const key = selection.alias?.value ?? selection.name.value;
        const place = places.get(key) ?? { name: selection.name.value, scopes: [] };
        places.set(key, place);
        if (selection.selectionSet) place.scopes.push({ set: selection.selectionSet, path });
      }
    }
  };
  scopes.forEach(collect);
  const times = new Map<string, number>();
  for (const { name } of places.values()) times.set(name, (times.get(name) ?? 0) + 1);
  const total: Measured = { depth: 0, fields, aliases: Math.max(0, ...times.values()) };
  for (const place of places.values()) {
    const inner = measure(place.scopes, fragments, budget);
    total.depth = Math.max(total.depth, inner.depth + 1);
    total.fields += inner.fields;
    total.aliases = Math.max(total.aliases, inner.aliases);
  }
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
      const size = measure([{ set: node.selectionSet, path: new Set() }], fragments, {
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

/** The specification knows subscriptions; the cube has none, and says so before anybody tries to run one. */
function servedRule(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(node) {
      if (node.operation !== OperationTypeNode.SUBSCRIPTION) return;
      context.reportError(
        new GraphQLError(
          'Only queries and mutations are served here, no subscriptions. Ask with a query, and ask again when you want to know whether something changed.',
          { nodes: node },
        ),
      );
    },
  };
}

export const requestRules = [servedRule, sizeRule, listRule];
