// Said once for five seconds after something was done; pressing it leads to what was written.
import IconAlertTriangle from '@tabler/icons-react/dist/esm/icons/IconAlertTriangle.mjs'
import IconCircleCheck from '@tabler/icons-react/dist/esm/icons/IconCircleCheck.mjs'
import { notifications } from '@mantine/notifications'
import type { ReactNode } from 'react'

const shownMilliseconds = 5000

export interface Toast {
  readonly title: string
  /** Numbers of what was written: H-2026-032, 대장 제4813호. */
  readonly detail?: string
  /** Leads to the record. */
  readonly link?: { readonly label: string; readonly onPress: () => void }
  readonly kind?: 'ok' | 'danger'
}

const message = ({ title, detail, link }: Toast): ReactNode => (
  <span className="row">
    <span className="grow">
      {title} {detail !== undefined && <span className="dim">{detail}</span>}
    </span>
    {link && (
      <button type="button" className="button button-bare button-small" onClick={link.onPress}>
        {link.label}
      </button>
    )}
  </span>
)

export const showToast = (toast: Toast): void => {
  const isDanger = toast.kind === 'danger'
  notifications.show({
    message: message(toast),
    icon: isDanger ? <IconAlertTriangle size={18} stroke={1.75} /> : <IconCircleCheck size={18} stroke={1.75} />,
    className: isDanger ? 'toast toast-danger' : 'toast',
    autoClose: shownMilliseconds,
    withBorder: false,
  })
}
