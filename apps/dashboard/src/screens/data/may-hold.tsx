// What a file may hold, and what is never kept of it.
import { Card } from '../../ui/card.tsx';
import { Icon } from '../../ui/icons.tsx';

const kept = [
  'Service number, type, sector, council area, provider',
  'Answers, grades, requirements, recommendations, the date of the visit',
];

export function MayHold() {
  return (
    <Card title="What a file may hold">
      <ul className="da-may">
        {kept.map((words) => (
          <li key={words}>
            <Icon name="check" className="yes" />
            {words}
          </li>
        ))}
        <li>
          <Icon name="close" className="no" />
          Names, phone numbers and e-mail addresses of people: dropped on reading, never kept
        </li>
      </ul>
      <p className="foot-n">
        Read without any change: the layouts of the templates above, the Care Inspectorate Datastore
        as it is published each month, and Ofsted's list of social care providers. Any other layout
        is refused, naming the columns that differ. The same file twice changes nothing.
      </p>
    </Card>
  );
}
