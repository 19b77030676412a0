import IconArrowBackUp from '@tabler/icons-react/dist/esm/icons/IconArrowBackUp.mjs'
import IconBan from '@tabler/icons-react/dist/esm/icons/IconBan.mjs'
import IconCalendarEvent from '@tabler/icons-react/dist/esm/icons/IconCalendarEvent.mjs'
import IconClockPause from '@tabler/icons-react/dist/esm/icons/IconClockPause.mjs'
import IconEye from '@tabler/icons-react/dist/esm/icons/IconEye.mjs'
import IconFolder from '@tabler/icons-react/dist/esm/icons/IconFolder.mjs'
import IconFolderOpen from '@tabler/icons-react/dist/esm/icons/IconFolderOpen.mjs'
import IconHandStop from '@tabler/icons-react/dist/esm/icons/IconHandStop.mjs'
import type { RequestSummary } from '../../../domain/request/request.ts'
import type { IconComponent } from '../../ui/icon.ts'
import { type StateKind, Status } from '../../ui/status.tsx'
import { useWords } from '../../words/use-words.ts'

/** `held`: an agency's letter that rests until it names a ground (rule 22). */
export type ShownStatus = RequestSummary['status'] | 'held'

const looks: Readonly<Record<ShownStatus, { readonly kind: StateKind; readonly icon: IconComponent }>> = {
  open: { kind: 'hold', icon: IconFolderOpen },
  held: { kind: 'warn', icon: IconHandStop },
  postponed: { kind: 'warn', icon: IconClockPause },
  granted: { kind: 'hold', icon: IconCalendarEvent },
  refused: { kind: 'idle', icon: IconBan },
  viewed: { kind: 'ok', icon: IconEye },
  withdrawn: { kind: 'idle', icon: IconArrowBackUp },
  closed: { kind: 'idle', icon: IconFolder },
}

export const RequestStatus = ({ status }: { readonly status: ShownStatus }) => {
  const t = useWords()
  return <Status {...looks[status]}>{t(`request.status_${status}`)}</Status>
}
