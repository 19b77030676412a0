// A form as these users have filled it in on paper for years: a label column, and fields that tab straight down.
import type { ReactNode } from 'react'

export const FormTable = ({ children }: { readonly children: ReactNode }) => (
  <div className="form-table">{children}</div>
)

export const FormRow = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <div className="form-row" role="group" aria-label={label}>
    <div className="form-row-label" aria-hidden="true">
      {label}
    </div>
    <div className="form-row-fields">{children}</div>
  </div>
)

/** The hint at the left, the buttons at the right. */
export const FormFoot = ({ hint, children }: { readonly hint?: ReactNode; readonly children: ReactNode }) => (
  <div className="form-foot">
    <div className="grow cap">{hint}</div>
    {children}
  </div>
)
