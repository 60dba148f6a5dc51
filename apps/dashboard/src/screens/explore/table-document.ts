// The text of a table as a document Apollo can send, with the fragments it uses, and as the text GraphiQL opens.

import type { TypedDocumentNode } from '@apollo/client';
import type { Dimension } from '@cube/schema';
import { type DefinitionNode, type DocumentNode, parse, print } from 'graphql';
import {
  CountFieldsFragmentDoc,
  type MemberFieldsFragment,
  MemberFieldsFragmentDoc,
  RateFieldsFragmentDoc,
} from '../../generated/graphql.ts';
import type { FigureCell } from '../../ui/cell.ts';

/** How much of the grouping a head pins. */
export type RowLevel = 'LEAF' | 'SUBTOTAL' | 'GRAND_TOTAL';
export type HeadMember = MemberFieldsFragment & { dimension: Dimension };
export type Head = { level: RowLevel; members: readonly HeadMember[] };
type Numbered = {
  id: string;
  level: RowLevel;
  count?: FigureCell;
  rate?: FigureCell;
  share?: FigureCell;
};

export type TableData = {
  slice: {
    id: string;
    sentence: string;
    rows?: { totalCount: number; nodes: readonly (Numbered & { keys: readonly HeadMember[] })[] };
    pivot?: {
      rowHeads: readonly Head[];
      columnHeads: readonly Head[];
      cells: readonly (readonly Numbered[])[];
    };
  };
};

const nameOf = (definition: DefinitionNode) =>
  'name' in definition ? (definition.name?.value ?? '') : '';

/** The text with the fragments it uses, each once and in the order of use. */
export function tableDocument(text: string): TypedDocumentNode<TableData, Record<string, never>> {
  const own = parse(text);
  const cells = text.includes('...CountFields') ? CountFieldsFragmentDoc : RateFieldsFragmentDoc;
  const all = [own, cells, MemberFieldsFragmentDoc].flatMap((document) => document.definitions);
  const once = new Map(all.map((definition) => [nameOf(definition), definition]));
  return {
    kind: 'Document',
    definitions: [...once.values()],
  } as unknown as DocumentNode as TypedDocumentNode<TableData, Record<string, never>>;
}

/** The whole query as it is sent, to be read. */
export const graphiqlText = (text: string): string => print(tableDocument(text));
