import type { ReactNode } from 'react'

/** A screen inside the frame. Only one area of it scrolls; give that area the class `scrolls`. */
export const Page = ({ children }: { readonly children: ReactNode }) => <div className="page">{children}</div>

interface PageHeadProps {
  readonly title: ReactNode
  readonly crumb?: ReactNode
  /** Beside the title: badges, a hint. */
  readonly beside?: ReactNode
  /** At the right end: filters, buttons. */
  readonly actions?: ReactNode
}

export const PageHead = ({ title, crumb, beside, actions }: PageHeadProps) => (
  <div className="page-head">
    <div className="grow">
      {crumb !== undefined && <div className="page-crumb">{crumb}</div>}
      <div className="row page-title">
        <h1>{title}</h1>
        {beside}
      </div>
    </div>
    {actions}
  </div>
)

interface CardProps {
  readonly children: ReactNode
  readonly label?: string
  readonly className?: string
}

export const Card = ({ children, label, className = '' }: CardProps) => (
  <section className={`card ${className}`} aria-label={label}>
    {children}
  </section>
)

export const CardHead = ({ title, children }: { readonly title: ReactNode; readonly children?: ReactNode }) => (
  <div className="card-head">
    <h2 className="card-title grow">{title}</h2>
    {children}
  </div>
)

export const CardBody = ({ children }: { readonly children: ReactNode }) => <div className="card-body">{children}</div>
