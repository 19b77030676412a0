// Said once for five seconds after something was done; pressing it leads to what was written. One at a time: the newest
// takes the place of the one before, so a hand that works fast is not walled in.
import IconAlertTriangle from '@tabler/icons-react/dist/esm/icons/IconAlertTriangle.mjs'
import IconCircleCheck from '@tabler/icons-react/dist/esm/icons/IconCircleCheck.mjs'
import { notifications } from '@mantine/notifications'
import type { ReactNode } from 'react'
import { useAppearance } from '../theme/appearance.ts'
import { translators } from '../words/translate.ts'

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
  <span className="toast-words">
    {title} {detail !== undefined && <span className="dim">{detail}</span>}
    {link && (
      <button type="button" className="button button-bare button-small" onClick={link.onPress}>
        {link.label}
      </button>
    )}
  </span>
)

/** What was done names people and numbers; nobody may read it from a locked screen. */
export const clearToasts = (): void => notifications.clean()

export const showToast = (toast: Toast): void => {
  const isDanger = toast.kind === 'danger'
  const t = translators[useAppearance.getState().language]
  clearToasts()
  notifications.show({
    message: message(toast),
    icon: isDanger ? <IconAlertTriangle size={18} stroke={1.75} /> : <IconCircleCheck size={18} stroke={1.75} />,
    className: isDanger ? 'toast toast-danger' : 'toast',
    autoClose: shownMilliseconds,
    withBorder: false,
    closeButtonProps: { 'aria-label': t('ui.close') },
  })
}
