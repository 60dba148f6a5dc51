// Tremor's button in the product's shape, and the two actions every screen has: copy a lasting link, print.
import { Button as TremorButton } from '@tremor/react';
import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { useState } from 'react';
import { Icon, type IconName } from './icons.tsx';

type Look = 'default' | 'primary' | 'quiet';

const classOf = (look: Look, small: boolean) =>
  ['btn', look === 'default' ? '' : look, small ? 'small-btn' : ''].filter(Boolean).join(' ');

function Inside({ icon, children }: { icon?: IconName; children: ReactNode }) {
  return (
    <span className="btn-in">
      {icon && <Icon name={icon} />}
      {children}
    </span>
  );
}

export type ButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'color'> & {
  icon?: IconName;
  look?: Look;
  small?: boolean;
};

/** A button with a visible label, and an icon before it if wanted. */
export function Button({ icon, look = 'default', small = false, children, ...rest }: ButtonProps) {
  return (
    <TremorButton
      type="button"
      variant="secondary"
      {...rest}
      className={`${classOf(look, small)} ${rest.className ?? ''}`}
    >
      <Inside icon={icon}>{children}</Inside>
    </TremorButton>
  );
}

/** A link that looks like a button, for going somewhere. */
export function ButtonLink(props: {
  href: string;
  icon?: IconName;
  look?: Look;
  small?: boolean;
  children: ReactNode;
}) {
  return (
    <a className={classOf(props.look ?? 'default', props.small ?? false)} href={props.href}>
      <Inside icon={props.icon}>{props.children}</Inside>
    </a>
  );
}

/** Copies `href` (made absolute) and says so. When the browser refuses, the address is shown to be copied by hand. */
export function CopyLinkButton({
  href,
  label = 'Copy link',
  small = false,
}: {
  href: string;
  label?: string;
  small?: boolean;
}) {
  const [said, setSaid] = useState('');
  const copy = async () => {
    const address = new URL(href, window.location.href).href;
    try {
      await navigator.clipboard.writeText(address);
      setSaid('Link copied. It stays on this release.');
    } catch {
      window.prompt('Copy this link', address);
      setSaid('');
    }
    window.setTimeout(() => setSaid(''), 4000);
  };
  return (
    <>
      <Button icon={said ? 'check' : 'link'} small={small} onClick={copy}>
        {said ? 'Copied' : label}
      </Button>
      <span role="status" className="vh">
        {said}
      </span>
    </>
  );
}

export function PrintButton() {
  return (
    <Button icon="print" onClick={() => window.print()}>
      Print
    </Button>
  );
}
