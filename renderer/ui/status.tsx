// A state is never a colour alone: always an icon and a word.
import IconAlertCircle from '@tabler/icons-react/dist/esm/icons/IconAlertCircle.mjs'
import IconAlertTriangle from '@tabler/icons-react/dist/esm/icons/IconAlertTriangle.mjs'
import IconArchive from '@tabler/icons-react/dist/esm/icons/IconArchive.mjs'
import IconCircleCheck from '@tabler/icons-react/dist/esm/icons/IconCircleCheck.mjs'
import IconCircleDashed from '@tabler/icons-react/dist/esm/icons/IconCircleDashed.mjs'
import IconClockExclamation from '@tabler/icons-react/dist/esm/icons/IconClockExclamation.mjs'
import type { ReactNode } from 'react'
import type { IconComponent } from './icon.ts'
import { IconMark } from './icon-mark.tsx'

export type StateKind = 'idle' | 'ok' | 'warn' | 'danger' | 'hold'

const statusIcons: Readonly<Record<StateKind, IconComponent>> = {
  idle: IconCircleDashed,
  ok: IconCircleCheck,
  warn: IconClockExclamation,
  danger: IconAlertTriangle,
  hold: IconArchive,
}

interface StatusProps {
  readonly kind: StateKind
  readonly children: ReactNode
  readonly icon?: IconComponent
}

export const Status = ({ kind, children, icon }: StatusProps) => (
  <span className={`status status-${kind}`}>
    <IconMark icon={icon ?? statusIcons[kind]} size="small" />
    {children}
  </span>
)

const noteIcons: Readonly<Record<StateKind, IconComponent>> = {
  ...statusIcons,
  warn: IconAlertCircle,
  idle: IconAlertCircle,
}

interface NoteProps extends StatusProps {
  readonly title?: ReactNode
  /** Buttons under the text. */
  readonly actions?: ReactNode
  /** `alert` is read out at once; use it for what appears after a press. */
  readonly live?: 'alert' | 'off'
}

/** A boxed message: what happened, then what to do. */
export const Note = ({ kind, title, children, icon, actions, live = 'off' }: NoteProps) => (
  <div className={`note note-${kind}`} role={live === 'alert' ? 'alert' : undefined}>
    <IconMark icon={icon ?? noteIcons[kind]} />
    <div className="grow">
      {title !== undefined && <p className="mid">{title}</p>}
      <div>{children}</div>
      {actions !== undefined && <div className="row row-wrap note-actions">{actions}</div>}
    </div>
  </div>
)
