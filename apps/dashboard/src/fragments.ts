// What every screen asks of a cell, a release and a conflict. A figure's own story needs its origin, so each cell brings it;
// numerator and denominator come without, which keeps a question well inside the server's limit of fields.
import { graphql } from './generated/gql.ts';

export const originFields = graphql(`
  fragment OriginFields on Origin {
    release { id }
    sources { title publisher locator }
    derivation
    figures { id line locator printed claim setAside statistic }
    conflicts { id code number kind title note }
    readings { code label bounds { lower upper } }
  }
`);

export const countFields = graphql(`
  fragment CountFields on CountCell {
    status
    provenance
    display
    spoken
    notDeterminable
    value
    bounds { lower upper }
    origin { ...OriginFields }
  }
`);

export const plainCountFields = graphql(`
  fragment PlainCountFields on CountCell {
    status
    display
    spoken
    notDeterminable
    value
    bounds { lower upper }
  }
`);

export const rateFields = graphql(`
  fragment RateFields on RateCell {
    status
    provenance
    display
    spoken
    notDeterminable
    percent
    printed
    bounds { lower upper }
    interval { lower upper level method display }
    numerator { ...PlainCountFields }
    denominator { ...PlainCountFields }
    basis
    base
    smallBase
    origin { ...OriginFields }
  }
`);

export const memberFields = graphql(`
  fragment MemberFields on Member { id code label short order }
`);

export const releaseFields = graphql(`
  fragment ReleaseFields on Release {
    id
    label
    channel
    releasedAt
    isLatest
    simulated
    newer { id label }
    batches {
      id
      title
      kind
      provenance
      stage { ...MemberFields }
      periods { ...MemberFields }
      source { title publisher locator licence attribution }
    }
  }
`);
