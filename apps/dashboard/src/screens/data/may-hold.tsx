// What a file may look like: the layouts that are read, the rules that hold for all of them, and what is never kept.
import { Card } from '../../ui/card.tsx';
import { Icon } from '../../ui/icons.tsx';

const rules = [
  'CSV in UTF-8 (in Excel: Save as, CSV UTF-8), parted by commas, semicolons or tabs. Lines above the header do no harm.',
  'Columns in any order; capitals, spaces, hyphens and underscores in their names do not matter.',
  'Values by name or by code. A word that is not known is refused with its line and column, never guessed.',
  'Days as 2017-05-31 or 31/05/2017. A count of 0 is none; a blank is not known.',
  'Of a published register these are read: numbers and names, type, subtype, sector, area, last inspection, grades or judgements, requirements and complaints. Other columns, such as the day of registration, are not looked at, so nothing in them is a fault.',
  'One file holds one stage: inspections, annual returns or a register.',
];

export function MayHold() {
  return (
    <Card
      id="layouts"
      title="What a file may look like"
      caption="The templates below, with their columns explained under each; or, as published, the Care Inspectorate Datastore and Ofsted’s list of social care providers."
    >
      <ul className="da-may">
        {rules.map((words) => (
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
        Any other layout is refused, naming the columns that differ. The same file twice changes
        nothing. A corrected file under the same name replaces the earlier one for the same stage
        and years.
      </p>
    </Card>
  );
}
