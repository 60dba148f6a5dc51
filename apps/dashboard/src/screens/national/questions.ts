// What the national picture asks the cube. Several small questions instead of one large one: each stays far inside the
// server's limit of fields, and the page can show what has arrived.
import { graphql } from '../../generated/gql.ts';

export const answersQuestion = graphql(`
  query NationalAnswers($where: WhereInput, $release: ID) {
    slice(where: $where, release: $release) {
      id
      sentence
      total { id count { ...PlainCountFields } }
      rows(by: [QUESTION]) {
        nodes {
          id
          question { ...MemberFields }
          headline: rate(of: { outcome: HEADLINE }) { ...RateFields clause }
          unfavourable: rate(of: { outcome: UNFAVOURABLE }) { ...RateFields clause }
          distribution {
            baseInWords
            base { ...PlainCountFields }
            notApplicable { ...PlainCountFields }
            notAsked { ...PlainCountFields }
            parts { answer { ...MemberFields clause } cell { ...RateFields } }
          }
        }
      }
    }
    catalogue(release: $release) {
      questions {
        question { id code }
        ordinal
        headlineLabel
        headline { id code label }
        unfavourable { id label }
        outside { id code label }
        asked { period { id code } stage { id code } wording of }
      }
    }
  }
`);

export const placesQuestion = graphql(`
  query NationalPlaces($where: WhereInput, $release: ID) {
    slice(where: $where, release: $release) {
      id
      total { id count { ...PlainCountFields } }
      types: rows(by: [SERVICE_TYPE]) {
        nodes {
          id
          serviceType { ...MemberFields }
          share { ...RateFields }
        }
      }
      subtypes: rows(by: [SERVICE_SUBTYPE]) {
        nodes {
          id
          serviceSubtype { ...MemberFields parent { id code } }
          share { ...RateFields }
        }
      }
      sectors: rows(by: [SECTOR]) {
        nodes {
          id
          sector { ...MemberFields }
          share { ...RateFields }
        }
      }
    }
    catalogue(release: $release) {
      crossings: canAdd(to: [SECTOR], where: $where) { dimension provenance }
      areas: canAdd(to: [], where: $where) { dimension provenance }
    }
  }
`);

export const outcomesQuestion = graphql(`
  query NationalOutcomes($where: WhereInput, $other: WhereInput, $release: ID) {
    slice(where: $where, release: $release) {
      id
      total {
        id
        recommendations: count(of: RECOMMENDATIONS) { ...CountFields }
        withRecommendations: ratio(of: SERVICES_WITH_RECOMMENDATIONS, over: SERVICES) { ...RateFields }
        requirements: count(of: REQUIREMENTS) { ...CountFields }
        withRequirements: ratio(of: SERVICES_WITH_REQUIREMENTS, over: SERVICES) { ...RateFields }
      }
    }
    other: slice(where: $other, release: $release) {
      id
      total { id count { ...PlainCountFields } }
    }
    catalogue(release: $release) {
      themes { code about kinds line }
    }
    conflicts(release: $release) {
      id
      code
      kind
      figures { id stage { id code } question { id code } serviceTypes { id } sectors { id } }
    }
  }
`);

/** One question over the service types: asked only for questions that were answered by type. */
export const byTypeQuestion = graphql(`
  query NationalByType($where: WhereInput, $release: ID, $rate: RateInput!) {
    slice(where: $where, release: $release) {
      id
      types: rows(by: [SERVICE_TYPE]) {
        nodes { id serviceType { ...MemberFields } rate(of: $rate) { ...RateFields } }
      }
      subtypes: rows(by: [SERVICE_SUBTYPE]) {
        nodes {
          id
          serviceSubtype { ...MemberFields parent { id code } }
          rate(of: $rate) { ...RateFields }
        }
      }
    }
  }
`);

/** What the source says in words only, for questions whose numbers it does not print. */
export const wordsQuestion = graphql(`
  query NationalWords($stage: String, $release: ID) {
    publishedFigures(filter: { stage: $stage, kind: "words" }, first: 100, release: $release) {
      nodes {
        id
        claim
        wording
        printed
        line
        question { id code }
      }
    }
  }
`);
