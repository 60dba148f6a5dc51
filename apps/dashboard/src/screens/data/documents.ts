// What the Data screen asks: releases with what they contain, files on their way in, and what can be done with both.
import { graphql } from '../../generated/gql.ts';

graphql(`
  fragment DataBatch on Batch {
    id
    code
    title
    kind
    provenance
    records
    stage { ...MemberFields }
    periods { ...MemberFields }
    questionSet { ...MemberFields }
    coverage { id dimension code label }
    source { title publisher locator licence attribution }
    file { name layout rows stored reported }
  }
`);

graphql(`
  fragment DataRelease on Release {
    id
    label
    channel
    releasedAt
    isLatest
    simulated
    changes
    batches { ...DataBatch }
  }
`);

graphql(`
  fragment ImportFields on Import {
    id
    fileName
    bytes
    sentAt
    state
    sentence
    progress
    layout
    title
    rowsRead
    rowsAccepted
    rowsReported
    rowsAtFault
    changes
    replaces { id title records }
    heldAs { id code title }
    release { ...DataRelease }
    checks {
      stage
      name
      result
      message
      wouldBeRight
      found
      examples { line column value message }
    }
    columnsAdded
    columnsGone
  }
`);

/** Every release and what is in it. */
export const releasesQuestion = graphql(`
  query DataReleases {
    catalogue { releases { ...DataRelease } }
  }
`);

/** One file on its way in, asked again while it is being read. */
export const importQuestion = graphql(`
  query DataImport($id: ID!) {
    import(id: $id) { ...ImportFields }
  }
`);

/** Files sent lately, to find one again. */
export const importsQuestion = graphql(`
  query DataImports {
    imports(first: 5) { id fileName sentAt state progress }
  }
`);

export const confirmImport = graphql(`
  mutation ConfirmImport($id: ID!, $label: String) {
    confirmImport(id: $id, label: $label) { id label }
  }
`);

export const discardImport = graphql(`
  mutation DiscardImport($id: ID!) { discardImport(id: $id) }
`);

export const undoBatch = graphql(`
  mutation UndoBatch($batch: ID!) {
    undoBatch(batch: $batch) { id label }
  }
`);

export const loadDemonstration = graphql(`
  mutation LoadDemonstration {
    loadDemonstration { id label }
  }
`);
