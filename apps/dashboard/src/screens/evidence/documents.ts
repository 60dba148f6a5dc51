// What Evidence asks: the claims printed in the sources beside the cube's answers, and where the sources disagree.
import { graphql } from '../../generated/gql.ts';

/** A cell of either kind: `bounds` of a count needs a name of its own beside that of a share. */
graphql(`
  fragment EvidenceFigure on PublishedFigure {
    id
    claim
    printed
    locator
    line
    section
    heading
    wording
    kind
    base
    agreement
    reason
    setAside
    setAsideIn
    question { ...MemberFields }
    stage { ...MemberFields }
    conflicts { id code number title }
    cubeCells {
      ... on RateCell { ...RateFields }
      ... on CountCell {
        status
        provenance
        display
        spoken
        notDeterminable
        value
        countBounds: bounds { lower upper }
        origin { ...OriginFields }
      }
    }
  }
`);

graphql(`
  fragment EvidenceConflict on Conflict {
    id
    code
    number
    title
    lines
    arithmetic
    resolution
    sum { total totalLabel parts { label printed lower upper } }
    figures {
      id
      claim
      printed
      line
      agreement
      setAside
      setAsideIn
      repeatOf { id }
    }
  }
`);

/** One page of figures that fit the filters, how many there are, and how many altogether. */
export const figuresQuestion = graphql(`
  query EvidenceFigures($filter: PublishedFigureFilterInput, $first: Int!, $release: ID) {
    publishedFigures(filter: $filter, first: $first, release: $release) {
      totalCount
      pageInfo { hasNextPage }
      nodes { ...EvidenceFigure }
    }
    all: publishedFigures(first: 1, release: $release) { totalCount }
    catalogue(release: $release) { questions { question { ...MemberFields } } }
  }
`);

/** How many claims agree, and how many do not. */
export const agreementQuestion = graphql(`
  query EvidenceAgreement($release: ID) {
    agrees: publishedFigures(filter: { agreement: AGREES }, first: 1, release: $release) { totalCount }
    within: publishedFigures(filter: { agreement: AGREES_WITHIN_BOUNDS }, first: 1, release: $release) { totalCount }
    setAside: publishedFigures(filter: { agreement: SET_ASIDE }, first: 1, release: $release) { totalCount }
    disagrees: publishedFigures(filter: { agreement: DISAGREES }, first: 1, release: $release) { totalCount }
    notAskable: publishedFigures(filter: { agreement: NOT_ASKABLE }, first: 1, release: $release) { totalCount }
  }
`);

export const chosenFigureQuestion = graphql(`
  query EvidenceChosen($id: ID!) {
    node(id: $id) {
      id
      ... on PublishedFigure { ...EvidenceFigure repeatOf { id line } }
    }
  }
`);

export const conflictsQuestion = graphql(`
  query EvidenceConflicts($release: ID) {
    conflicts(release: $release) { ...EvidenceConflict }
  }
`);

/** Words of the data themselves, for the glossary. */
export const wordsQuestion = graphql(`
  query EvidenceWords($release: ID) {
    catalogue(release: $release) {
      questions {
        question { id code label description }
        answers { id label description }
        outside { id label description }
      }
      dimensions { dimension label about }
    }
  }
`);
