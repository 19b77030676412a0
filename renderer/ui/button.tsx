// One filled button per screen: the nearest thing that cannot be undone. A button that may not be pressed stays in its
// place, can be focused, and says why.
import { type ReactNode, type Ref, useId } from 'react'
import type { IconComponent } from './icon.ts'
import { IconMark } from './icon-mark.tsx'
import { Kbd } from './kbd.tsx'

export type ButtonLook = 'filled' | 'tint' | 'outline' | 'bare' | 'red'

interface ButtonProps {
  readonly children: ReactNode
  readonly onPress: () => void
  readonly look?: ButtonLook
  readonly size?: 'small' | 'medium' | 'large'
  readonly width?: 'own' | 'full'
  readonly icon?: IconComponent
  readonly iconAfter?: IconComponent
  /** Shown, not bound: bind it with `useShortcut`; Ctrl ↵ presses the filled button by itself. */
  readonly keys?: string
  /** Why it cannot be pressed now. Given means off. */
  readonly offBecause?: string | undefined
  /** `hidden`: the reason already stands beside the button. */
  readonly reason?: 'shown' | 'hidden'
  readonly isBusy?: boolean
  readonly label?: string
  readonly className?: string
  readonly ref?: Ref<HTMLButtonElement>
}

export const Button = ({
  children,
  onPress,
  look = 'outline',
  size = 'medium',
  width = 'own',
  icon,
  iconAfter,
  keys,
  offBecause,
  reason = 'shown',
  isBusy = false,
  label,
  className = '',
  ref,
}: ButtonProps) => {
  const reasonId = useId()
  const isOff = offBecause !== undefined
  const button = (
    <button
      ref={ref}
      type="button"
      className={`button button-${look} button-${size} ${width === 'full' ? 'button-full' : ''} ${isOff ? 'button-off' : ''} ${className}`}
      aria-disabled={isOff || isBusy || undefined}
      aria-describedby={isOff ? reasonId : undefined}
      aria-busy={isBusy || undefined}
      aria-label={label}
      data-filled={look === 'filled' || undefined}
      onClick={() => {
        if (!isOff && !isBusy) onPress()
      }}
    >
      {icon && <IconMark icon={icon} />}
      {children}
      {iconAfter && <IconMark icon={iconAfter} />}
      {keys !== undefined && !isOff && <Kbd keys={keys} />}
    </button>
  )
  if (!isOff) return button
  return (
    <span className={`button-with-reason ${width === 'full' ? 'button-full' : ''}`}>
      <span id={reasonId} className={reason === 'shown' ? 'cap' : 'unseen'}>
        {offBecause}
      </span>
      {button}
    </span>
  )
}

interface IconButtonProps {
  readonly icon: IconComponent
  readonly label: string
  readonly onPress: () => void
}

/** A bare button with an icon only; its word is read out and shown as a tip. */
export const IconButton = ({ icon, label, onPress }: IconButtonProps) => (
  <button
    type="button"
    className="button button-bare button-small button-icon"
    aria-label={label}
    title={label}
    onClick={onPress}
  >
    <IconMark icon={icon} />
  </button>
)
