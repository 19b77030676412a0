// Header and menu around every screen. F2 and F3 are always in the same place; the seal and the clock are always in sight.
import { useState } from 'react'
import { mayUse } from '../../domain/contract/permission.ts'
import type { SessionState } from '../../domain/session/operations.ts'
import { useDayTurn } from '../store/day-turn.ts'
import { useIdleLock } from '../store/idle-lock.ts'
import { go } from '../store/route.ts'
import { useSearchBox } from '../store/search-box.ts'
import { lock } from '../store/session.ts'
import { useShortcut } from '../ui/shortcut.ts'
import { useWords } from '../words/use-words.ts'
import './frame.css'
import { Header } from './header.tsx'
import { HelpDialog } from './help-dialog.tsx'
import { Menu } from './menu.tsx'
import { RouteSwitch } from './route-switch.tsx'
import { SearchBox } from './screens.tsx'

interface FrameProps {
  readonly session: Extract<SessionState, { readonly kind: 'open' }>
}

export const Frame = ({ session }: FrameProps) => {
  const t = useWords()
  const [isHelpOpen, setHelpOpen] = useState(false)
  const openSearch = useSearchBox((box) => box.open)
  useIdleLock()
  useDayTurn()
  useShortcut('F1', () => setHelpOpen(true))
  useShortcut('F2', () => {
    if (mayUse(session.role, 'request.receive')) go({ kind: 'intake' })
  })
  useShortcut('F3', () => {
    if (mayUse(session.role, 'viewing.record')) go({ kind: 'viewings' })
  })
  useShortcut('Ctrl+K', openSearch)
  useShortcut('Ctrl+L', () => void lock('asked'))
  useShortcut('Ctrl+1', () => go({ kind: 'today' }))
  useShortcut('Ctrl+2', () => go({ kind: 'requests' }))
  useShortcut('Ctrl+3', () => go({ kind: 'viewings' }))
  useShortcut('Ctrl+4', () => go({ kind: 'footage' }))
  useShortcut('Ctrl+5', () => go({ kind: 'cameras' }))
  useShortcut('Ctrl+6', () => go({ kind: 'copies' }))
  useShortcut('Ctrl+7', () => go({ kind: 'ledger' }))
  return (
    <div className="frame">
      <Header session={session} onSearch={openSearch} onLock={() => void lock('asked')} />
      <nav className="frame-menu" aria-label={t('frame.menu')}>
        <Menu role={session.role} onHelp={() => setHelpOpen(true)} />
      </nav>
      <main className="frame-main">
        <RouteSwitch />
      </main>
      <SearchBox />
      <HelpDialog isOpen={isHelpOpen} onClose={() => setHelpOpen(false)} />
    </div>
  )
}
