import IconLock from '@tabler/icons-react/dist/esm/icons/IconLock.mjs'
import IconSearch from '@tabler/icons-react/dist/esm/icons/IconSearch.mjs'
import IconUser from '@tabler/icons-react/dist/esm/icons/IconUser.mjs'
import { dayOf } from '../../domain/calendar/instant.ts'
import type { SessionState } from '../../domain/session/operations.ts'
import { useNow } from '../store/clock.ts'
import { useDoor } from '../store/door.ts'
import { BrandMark } from '../ui/brand-mark.tsx'
import { IconMark } from '../ui/icon-mark.tsx'
import { Kbd } from '../ui/kbd.tsx'
import { Status } from '../ui/status.tsx'
import { SealIcon } from '../ui/seal-icon.tsx'
import { useFormats, useWords } from '../words/use-words.ts'

type OpenState = Extract<SessionState, { readonly kind: 'open' }>

const Clock = () => {
  const formats = useFormats()
  const now = useNow()
  return (
    <span className="header-cell header-clock">
      <span className="sub nowrap">{formats.dayLong(dayOf(now))}</span>
      <b className="num">{formats.clockWithSeconds(now)}</b>
    </span>
  )
}

const Seal = ({ seal }: Pick<OpenState, 'seal'>) => {
  const t = useWords()
  const formats = useFormats()
  const head = useDoor('ledger.head', {})
  if (seal === 'broken') return <Status kind="danger">{t('frame.sealBroken')}</Status>
  if (head.kind !== 'answered') return null
  return (
    <span className="header-cell text-ok">
      <IconMark icon={SealIcon} />
      <span className="mid">{t('frame.seal', { count: formats.count(head.value.head.entryCount) })}</span>
    </span>
  )
}

interface HeaderProps {
  readonly session: OpenState
  readonly onSearch: () => void
  readonly onLock: () => void
}

export const Header = ({ session, onSearch, onLock }: HeaderProps) => {
  const t = useWords()
  return (
    <header className="header">
      <div className="header-brand">
        <BrandMark size={26} />
        <b>{t('frame.brand')}</b>
      </div>
      <div className="header-clinic ellipsis">{session.clinicName}</div>
      <button type="button" className="header-find" onClick={onSearch} aria-keyshortcuts="Control+K">
        <IconMark icon={IconSearch} />
        <span className="grow ellipsis header-find-hint">{t('frame.search')}</span>
        <Kbd keys="Ctrl K" />
      </button>
      <div className="header-state">
        <Clock />
        <Seal seal={session.seal} />
        <span className="header-cell">
          <IconMark icon={IconUser} />
          <span className="mid">{session.accountName}</span>
          <span className="dim header-title ellipsis">{session.accountTitle}</span>
        </span>
        <button type="button" className="header-lock" onClick={onLock} aria-keyshortcuts="Control+L">
          <IconMark icon={IconLock} />
          {t('frame.lock')}
        </button>
      </div>
    </header>
  )
}
