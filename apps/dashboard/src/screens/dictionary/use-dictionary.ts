// Everything the dictionary shows, asked at once; the members again whenever the words looked for change.
import { useApolloClient, useQuery } from '@apollo/client/react';
import { useRelease } from '../../release.tsx';
import { type DictionaryValues, mostMembers, shownOf } from './choices.ts';
import type { Dictionary } from './csv.ts';
import { loadedQuestion, membersQuestion, questionsQuestion } from './documents.ts';

export function useDictionary(values: DictionaryValues) {
  const { asked } = useRelease();
  const client = useApolloClient();
  const members = useQuery(membersQuestion, {
    variables: { release: asked, search: values.text || null, first: shownOf(values) },
  });
  const questions = useQuery(questionsQuestion, { variables: { release: asked } });
  const loaded = useQuery(loadedQuestion, { variables: { release: asked } });
  const all = [members, questions, loaded];
  // While other words are looked for, what was found before stays, and is marked as such.
  const found = members.data ?? members.previousData;
  return {
    dictionary:
      found && questions.data && loaded.data
        ? { members: found, questions: questions.data, loaded: loaded.data }
        : null,
    renewing: members.loading && found !== undefined,
    error: all.find(({ error }) => error)?.error ?? null,
    again: () => void client.refetchQueries({ include: 'active' }),
    /** The dictionary without a search, every member that is listed at all. */
    whole: async (shown: Dictionary): Promise<Dictionary> => {
      const { data } = await client.query({
        query: membersQuestion,
        variables: { release: asked, search: null, first: mostMembers },
      });
      if (!data) throw new Error('The dictionary came without its members.');
      return { ...shown, members: data };
    },
  };
}
