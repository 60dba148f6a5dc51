// How the numbers are worked out, in the words of someone who has to use them. No figure of the report stands here:
// those are on the other tabs, where they are asked of the cube. docs/methodology.md points to this text.
import { smallBase, smallestShownGroup, widestUsefulBounds } from '@cube/schema';
import type { ReactNode } from 'react';

type Method = { id: string; title: string; body: ReactNode };

export const methods: readonly Method[] = [
  {
    id: 'two-stages',
    title: 'Two stages, never mixed',
    body: (
      <>
        <p>
          The annual return is what services said of themselves. The inspections are what inspectors
          found. They asked different questions of different services in different years, so they
          are shown apart: no total adds them, no chart puts them on one axis, and no comparison
          between them gets a verdict.
        </p>
        <p>
          Inspections are events, and those of several years may be added. Returns are a picture of
          one moment, and are not.
        </p>
      </>
    ),
  },
  {
    id: 'counts',
    title: 'Counts first, shares after',
    body: (
      <>
        <p>
          The cube holds counts. Every share is worked out from two counts when it is asked for, so
          it always comes with the number of services that gave the answer and the number it is of.
          Shares are printed in whole percent, halves up, as the report does. A share of more than
          nothing that would print as 0% is printed as &lt;1%.
        </p>
        <p>
          Printed percentages are never added or averaged. That is how one of the report’s own
          disagreements came about.
        </p>
        <p>
          A share of fewer than {smallBase} services is marked with a dagger (†): read the count
          instead.
        </p>
      </>
    ),
  },
  {
    id: 'base',
    title: 'Of how many: the base',
    body: (
      <>
        <p>A share means little without its base. There are three, and you choose:</p>
        <dl>
          <dt>Where it applied</dt>
          <dd>
            Services that were asked, less those for which the question could not apply. This is the
            usual one, and the one the report uses.
          </dd>
          <dt>Where it was asked</dt>
          <dd>Services whose form carried the question. Some questions follow only on a yes.</dd>
          <dt>All services</dt>
          <dd>Every service looked at in that stage and year.</dd>
        </dl>
      </>
    ),
  },
  {
    id: 'known-how',
    title: 'How a number is known',
    body: (
      <>
        <p>
          <b>Published</b> numbers are printed in the source. <b>Worked out, exact</b>: the printed
          figures together leave only one possible value. <b>Worked out, range</b>: they leave
          several. <b>Counted from records</b>: counted one by one. <b>Simulated</b>: invented for
          demonstration, and always said to be.
        </p>
        <p>
          A number made of several is known as its least direct part.{' '}
          <span className="no-print">
            Press any number to see its lines in the report and how it was worked out.
          </span>
        </p>
      </>
    ),
  },
  {
    id: 'three-things',
    title: 'Range, interval, status: three different things',
    body: (
      <>
        <dl>
          <dt>Status</dt>
          <dd>
            What you may conclude: the number is known, lies between two values, is withheld, or
            does not exist here for one of four reasons.
          </dd>
          <dt>Range</dt>
          <dd>
            What the source leaves open. The report printed rounded percentages and left out most
            tables, so for many groups several counts fit everything it says. A range holds all of
            them. There is no probability in it, and the truth is nowhere in particular inside it.
            It is drawn hatched, and underlined with dots in text.
          </dd>
          <dt>Interval</dt>
          <dd>
            What chance could have done. It is drawn as a line with two ends, dashed where the
            number under it is a range.
          </dd>
        </dl>
        <p>
          A range wider than {widestUsefulBounds} services is still shown, with the words “not
          determinable”: nothing should be concluded from it.
        </p>
      </>
    ),
  },
  {
    id: 'ranges',
    title: 'How the ranges were found',
    body: (
      <>
        <p>
          All printed claims were written down as rules for whole numbers: a printed count is that
          count; a printed percentage allows every count that would print so; answers must add up to
          those asked; sectors and service types must add up to the same totals. A solver then
          looked for the smallest and the largest value of every count that breaks no rule. Each
          range comes with an example table that keeps all the rules, and the check is run again
          with every build.
        </p>
        <p>
          Where the report printed a percentage but its counts stay wide, the share itself can still
          be narrow: the rounding of what was printed is kept as evidence.
        </p>
        <p>
          The report never crosses service type with sector. What can be said of a crossing is only
          what its two margins allow, and that is nearly always “not determinable”.
        </p>
      </>
    ),
  },
  {
    id: 'readings',
    title: 'Two readings, L and P',
    body: (
      <>
        <p>
          Not all printed claims can be true together. The fewest that must give way were found, and
          they are set aside: kept and shown, but not used. Most of them give way in every smallest
          choice. Where there was more than one, a printed count was preferred to a percentage. That
          leaves two ways to read the report. <b>Reading L</b> sets aside the printed share of local
          authority services, <b>reading P</b> that of private services.
        </p>
        <p>
          Nothing in the report decides between them. Every range therefore covers both, and where
          they differ the numbers under each reading are listed.
        </p>
      </>
    ),
  },
  {
    id: 'interval',
    title: 'Intervals, although everyone was counted',
    body: (
      <>
        <p>
          The inspections are a full count: every service inspected that year is in them. So the
          interval is not about sampling. It describes the process behind the count. If services
          just like these had been inspected on other days, by other inspectors, how far could the
          share have moved by chance alone? A share of few services moves far, and its interval is
          wide.
        </p>
        <p>
          Intervals are Wilson score intervals at 95%, or 99.8% where you ask for more certainty.
          Over a range of counts the widest is given. Where the range is wider than chance, no
          interval is given, because it would hide the larger doubt.
        </p>
      </>
    ),
  },
  {
    id: 'comparing',
    title: 'When a difference is called clear',
    body: (
      <>
        <p>
          Each group is compared with all other services, or with one group you choose; never with a
          total that contains it. The difference is given in percentage points. If its interval
          (Newcombe’s, made of two Wilson intervals) stays on one side of zero, the share is called
          higher or lower. If it reaches across zero, there is no clear difference: chance alone
          could explain it.
        </p>
        <p>
          For ranges the verdict must hold for every pair of counts the source allows. If it holds
          for some and not for others, the answer is “cannot say”. With a single service no
          comparison is made.
        </p>
        <p>
          Who makes many comparisons will find some differences by luck. Those on one screen are
          therefore judged together (Benjamini and Hochberg’s correction of p-values from the
          chi-square test, or Fisher’s exact test for small counts), and the screen says how many
          were made. An interval may then stay on one side of zero while the verdict is “no clear
          difference”.
        </p>
        <p>
          Clear is not the same as important, and not the same as caused by. Sectors run different
          kinds of service, and the report does not let that be held equal.
        </p>
      </>
    ),
  },
  {
    id: 'withheld',
    title: 'What is withheld, and why',
    body: (
      <p>
        Answers of a group that cannot reach {smallestShownGroup} services are withheld unless the
        report printed them; the size of the group stays. This is editorial care, not protection:
        the numbers follow from figures that the report itself gets wrong nearby, and anyone can
        still subtract. Nothing here is about a child or a person.
      </p>
    ),
  },
  {
    id: 'agreement',
    title: 'How printed figures are checked',
    body: (
      <p>
        Every claim of the report is put to the running cube as a question, whose answer comes from
        the solver and never from the claim itself. The claim <b>agrees</b> if every value the cube
        allows would print so, agrees <b>within bounds</b> if some would, is <b>set aside</b> if it
        cannot hold beside better evidence, and <b>disagrees</b> if no value fits, which must not
        happen. Words such as “almost all”, and counts of remarks, <b>cannot be asked</b>. They are
        quoted and never turned into numbers.
      </p>
    ),
  },
  {
    id: 'totals',
    title: 'Totals',
    body: (
      <p>
        A total is asked for as itself and is never the sum of the cells you see. Where parts are
        ranges, the total can be exact. Services are counted once each; recommendations and
        requirements are counted as they were made, so there can be more of them than services.
      </p>
    ),
  },
  {
    id: 'care',
    title: 'To be read with care',
    body: (
      <ul>
        <li>
          One inspection a service is assumed, because the report gives one number for both.
          Repeated inspections of one service would not be independent of each other.
        </li>
        <li>
          A majority of staff means over half of those the inspector asked, a minority under half.
          Exactly half is in neither.
        </li>
        <li>
          The charts of the report are missing from its published text. Only what is written in
          words and numbers could be used.
        </li>
      </ul>
    ),
  },
];
