// The templates, each with what it is for.
import { Icon } from '../../ui/icons.tsx';
import type { Template } from './templates.ts';

export function TemplatesList({ templates }: { templates: readonly Template[] }) {
  if (templates.length === 0) return <p className="sub">This server offers no templates.</p>;
  return (
    <ul className="da-templates">
      {templates.map(({ name, title, about, url }) => (
        <li key={name}>
          <a href={url} download={name}>
            <Icon name="download" />
            {title}
          </a>
          <span className="small sub">{about}</span>
        </li>
      ))}
    </ul>
  );
}
