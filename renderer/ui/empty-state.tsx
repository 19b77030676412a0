import type { ReactNode } from 'react'
import type { IconComponent } from './icon.ts'
import { iconStroke } from './icon.ts'

interface EmptyStateProps {
  readonly icon: IconComponent
  /** Why it is empty. */
  readonly title: string
  /** What comes next. */
  readonly children?: ReactNode
  /** One button. */
  readonly action?: ReactNode
}

export const EmptyState = ({ icon: Icon, title, children, action }: EmptyStateProps) => (
  <div className="empty-state">
    <span className="dim" aria-hidden="true">
      <Icon size={30} stroke={iconStroke} />
    </span>
    <h2 className="card-title">{title}</h2>
    {children !== undefined && <p className="sub">{children}</p>}
    {action}
  </div>
)
