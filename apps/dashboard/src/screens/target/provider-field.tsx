// The provider to filter by: asks for those whose name or number holds the words, and for the name of the one chosen.
import { useQuery } from '@apollo/client/react';
import { formatCount } from '@cube/schema';
import { useState } from 'react';
import { useRelease } from '../../release.tsx';
import type { Option } from '../../ui/fields.tsx';
import { PickField } from '../../ui/pick-field.tsx';
import { providersQuestion } from './documents.ts';

function useProviders(search: string | null, skip: boolean) {
  const { asked: release } = useRelease();
  const { data, previousData, loading, error } = useQuery(providersQuestion, {
    variables: { release, search },
    skip,
  });
  const members = (data ?? previousData)?.catalogue.dimensions.find(
    ({ dimension }) => dimension === 'PROVIDER',
  )?.members;
  const options = (members?.nodes ?? []).map(({ code, label }): Option => ({ value: code, label }));
  return { options, total: members?.totalCount ?? 0, loading, error };
}

/** What a provider is called; its number until that is known. */
export function useProviderName(code: string | null): string | null {
  const { options } = useProviders(code, code === null);
  return code && (options.find(({ value }) => value === code)?.label ?? code);
}

type Props = {
  value: string | null;
  name: string | null;
  disabled: boolean;
  onChange: (value: string | null) => void;
};

export function ProviderField({ value, name, disabled, onChange }: Props) {
  const [words, setWords] = useState('');
  const { options, total, loading, error } = useProviders(words.trim() || null, disabled);
  const shown = `${formatCount(options.length)} of ${formatCount(total)}`;
  const said = error
    ? 'The search did not work; try again.'
    : loading && options.length === 0
      ? 'Searching.'
      : total === 0
        ? 'No provider has these words in its name or number.'
        : total > options.length
          ? `${shown} shown. Type more to narrow.`
          : `${formatCount(total)} found.`;
  return (
    <PickField
      label="Provider"
      none="All providers"
      chosen={value ? { value, label: name ?? value } : null}
      words={words}
      onWords={setWords}
      found={options}
      said={said}
      disabled={disabled}
      onChoose={onChange}
    />
  );
}
