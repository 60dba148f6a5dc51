// The national picture: every question at a glance.
import { PageHeader } from '../../ui/page-header.tsx';

export function Screen() {
  return (
    <div className="wrap">
      <PageHeader title="National picture" />
    </div>
  );
}
