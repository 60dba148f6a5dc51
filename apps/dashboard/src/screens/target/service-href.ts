// Where one service can be looked at, in the release being shown. Pure.
import { keepRelease } from '../../ui/links.tsx';

export const serviceHref = (code: string, release: string | null): string =>
  keepRelease(`/service?code=${encodeURIComponent(code)}`, release);
