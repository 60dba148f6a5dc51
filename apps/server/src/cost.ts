// How large an answer a query may ask for: lists inside lists multiply, whatever its depth. Measured before anything is run,
// with the variables given; hides how many items each list usually has.
import type { ApolloServerPlugin } from '@apollo/server';
import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import type { Context } from './context.ts';
import { requestLimits } from './limits.ts';
import { limits } from './paging.ts';

const mostObjects = requestLimits.objects;

/** Items of the lists that have no page; everything else is one object. */
const usualLength: Readonly<Record<string, number>> = {
  figures: 10,
  conflicts: 4,
  cubeCells: 4,
  parts: 4,
  pivot: 200,
  comparisons: 20,
  funnel: 20,
  columns: 10,
  dimensions: 12,
  questions: 10,
  canAdd: 10,
  children: 5,
};
/** Items of the paged lists when `first` is left out, as the contract declares. */
const usualPage: Readonly<Record<string, number>> = {
  rows: 200,
  publishedFigures: 50,
  members: 100,
  rank: 20,
  records: 50,
  find: 10,
};

type Variables = Readonly<Record<string, unknown>>;

function lengthOf(field: FieldNode, variables: Variables): number {
  const name = field.name.value;
  const page = usualPage[name];
  if (page === undefined) return usualLength[name] ?? 1;
  const first = field.arguments?.find((a) => a.name.value === 'first')?.value;
  const given =
    first?.kind === Kind.INT
      ? Number(first.value)
      : first?.kind === Kind.VARIABLE
        ? Number(variables[first.name.value] ?? page)
        : page;
  return Math.min(Math.max(1, Number.isFinite(given) ? given : page), limits.maxPage);
}

/** Objects a selection asks for; stops counting once it is too many. Cyclic fragments are refused before this runs. */
function objectsAsked(
  set: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  variables: Variables,
  times = 1,
): number {
  let total = 0;
  for (const selection of set.selections) {
    if (total > mostObjects) break;
    if (selection.kind === Kind.FIELD) {
      if (!selection.selectionSet || selection.name.value.startsWith('__')) continue;
      const inner = times * lengthOf(selection, variables);
      total += inner;
      if (inner <= mostObjects)
        total += objectsAsked(selection.selectionSet, fragments, variables, inner);
    } else {
      const target =
        selection.kind === Kind.INLINE_FRAGMENT
          ? selection.selectionSet
          : fragments.get(selection.name.value)?.selectionSet;
      if (target) total += objectsAsked(target, fragments, variables, times);
    }
  }
  return total;
}

/** Refuses a query whose answer would be too large, as a client error. */
export const costPlugin: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ document, operation, request }) => {
      const fragments = new Map(
        document.definitions.flatMap((d) =>
          d.kind === Kind.FRAGMENT_DEFINITION ? [[d.name.value, d] as const] : [],
        ),
      );
      if (!operation) return;
      const objects = objectsAsked(operation.selectionSet, fragments, request.variables ?? {});
      if (objects <= mostObjects) return;
      throw new GraphQLError(
        `This query asks for lists inside lists, some ${mostObjects.toLocaleString('en-GB')} objects or more. Ask for smaller pages, or follow fewer lists at once.`,
        { extensions: { code: 'LIMIT_EXCEEDED', http: { status: 400 } } },
      );
    },
  }),
};
