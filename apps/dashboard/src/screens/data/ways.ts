// Where what was brought in can be looked at: Explore and Target, opened on its own stage, period and questions. Pure.
import { writeAddress } from '../../address.ts';
import { exploreShape, filterChange, usual } from '../explore/choices.ts';
import type { Batch, Release } from './releases.ts';

const only = (code: string) => ({ kind: 'in' as const, codes: [code] });

/** Types of service in rows, of the last period the batch brings. */
export function exploreHref({ id }: Pick<Release, 'id'>, batch: Batch): string {
  const { stage, questionSet, periods } = batch;
  const period = periods.at(-1);
  const values = {
    ...usual,
    ...filterChange('STAGE', only(stage.code)),
    ...filterChange('QUESTION_SET', only(questionSet.code)),
    ...(period ? filterChange('PERIOD', only(period.code)) : {}),
    rows: ['SERVICE_TYPE' as const],
    release: id,
  };
  return `/explore${writeAddress(exploreShape, values)}`;
}

/** The same population as a list of places to go to. */
export function targetHref({ id }: Pick<Release, 'id'>, batch: Batch): string {
  const { stage, questionSet, periods } = batch;
  const of = `${questionSet.code}/${stage.code}/${periods.at(-1)?.code ?? 'all'}`;
  return `/target?${new URLSearchParams({ of, release: id })}`;
}
