// The accessibility statement: what holds, how it was tested, what does not hold yet. Changed together with what it speaks of.
import type { ReactNode } from 'react';

export type Part = { id: string; title: string; body: ReactNode };

export const statement: readonly Part[] = [
  {
    id: 'standard',
    title: 'How accessible this is',
    body: (
      <>
        <p>
          The dashboard is made to meet the Web Content Accessibility Guidelines 2.2 at level AA. We
          believe that it <b>partly conforms</b>: everything is meant to meet them, except what is
          listed under <a href="#gaps">what does not work well yet</a>. This is our own judgement
          and not that of an independent auditor.
        </p>
        <p>You should be able to:</p>
        <ul>
          <li>do everything with a keyboard alone, and always see where you are</li>
          <li>zoom to 400%, or use a window 320 pixels wide, without scrolling sideways</li>
          <li>hear every figure with its base, and every empty cell with the reason for it</li>
          <li>read every chart as a table with the same numbers, beside it or one press away</li>
          <li>tell every part of a chart without seeing colour</li>
          <li>use a light or a dark theme, your system’s contrast colours, and reduced motion</li>
        </ul>
      </>
    ),
  },
  {
    id: 'tested',
    title: 'How it is tested',
    body: (
      <>
        <p>These tests run by themselves, in Chromium, before every change is taken in:</p>
        <ul>
          <li>
            axe, a program that finds accessibility faults, on the screens in light and dark and at
            the width of a phone, also while they load, when something fails and with dialogs open.
            It must find nothing.
          </li>
          <li>
            The keyboard: the skip link, the filters, the figures and what opens from them, with
            Escape and the way back of the focus.
          </li>
          <li>
            Widths from 320 to 2,560 pixels: no page may scroll sideways. 320 pixels is what a
            window of 1,280 pixels has at 400% zoom.
          </li>
          <li>Forced colours: controls keep an edge, and what is chosen can be told apart.</li>
          <li>Reduced motion: nothing moves.</li>
        </ul>
        <p>
          A program finds a part of the faults that a person meets. See below for what was not
          tested.
        </p>
      </>
    ),
  },
  {
    id: 'gaps',
    title: 'What does not work well yet',
    body: (
      <ul>
        <li>
          <b>Screen readers.</b> Names, roles and announcements are tested by program. The dashboard
          has not been tested by people who use NVDA, JAWS, VoiceOver or TalkBack every day.
        </li>
        <li>
          <b>Other browsers.</b> The tests above run in Chromium only, not in Firefox or Safari.
        </li>
        <li>
          <b>Speech input.</b> Not tested. If a single key gets in your way, turn it off{' '}
          <a href="#shortcut">below</a>.
        </li>
        <li>
          <b>GraphiQL.</b> Its code editor is made by others. In it the Tab key writes a tab: press
          Ctrl + M (Control + Shift + M on a Mac) to make it move on. On small screens and at high
          zoom the editor is hard to use. The same questions can be sent to <code>/graphql</code> by
          any other program.
        </li>
        <li>
          <b>Wide tables.</b> Tables with many columns scroll inside their own frame, which the
          guidelines allow. The first column stays in view; the headings of the columns may not.
        </li>
        <li>
          <b>Pictures of charts.</b> A chart saved as a picture is only as accessible as the place
          you put it: take the text beside it along, or use the table.
        </li>
        <li>
          <b>Language.</b> The words follow a plain style, but have not been tested with readers who
          find reading hard. There is no Easy Read, Gaelic or British Sign Language version.
        </li>
      </ul>
    ),
  },
  {
    id: 'report',
    title: 'When something stands in your way',
    body: (
      <>
        <p>
          Tell the organisation that runs this copy: the one whose address stands in your browser,
          or whoever sent you the link. The dashboard itself sends nothing to anyone and knows no
          contact, so none can be given here.
        </p>
        <p>
          It helps to say what you wanted to do, what happened, the address of the page, and your
          browser and assistive technology.
        </p>
        <p>
          A public body in the United Kingdom that runs this copy must publish a statement of its
          own under the Public Sector Bodies Accessibility Regulations 2018, with a contact and a
          time in which it answers. This page can be a part of it and does not replace it.
        </p>
      </>
    ),
  },
];
