import IconArchive from '@tabler/icons-react/dist/esm/icons/IconArchive.mjs'
import IconCalendarDot from '@tabler/icons-react/dist/esm/icons/IconCalendarDot.mjs'
import IconClipboardList from '@tabler/icons-react/dist/esm/icons/IconClipboardList.mjs'
import IconCopy from '@tabler/icons-react/dist/esm/icons/IconCopy.mjs'
import IconDeviceCctv from '@tabler/icons-react/dist/esm/icons/IconDeviceCctv.mjs'
import IconEye from '@tabler/icons-react/dist/esm/icons/IconEye.mjs'
import IconHeartbeat from '@tabler/icons-react/dist/esm/icons/IconHeartbeat.mjs'
import IconHelpCircle from '@tabler/icons-react/dist/esm/icons/IconHelpCircle.mjs'
import IconMoon from '@tabler/icons-react/dist/esm/icons/IconMoon.mjs'
import IconBook2 from '@tabler/icons-react/dist/esm/icons/IconBook2.mjs'
import IconPlayerPlay from '@tabler/icons-react/dist/esm/icons/IconPlayerPlay.mjs'
import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs'
import IconSettings from '@tabler/icons-react/dist/esm/icons/IconSettings.mjs'
import IconSun from '@tabler/icons-react/dist/esm/icons/IconSun.mjs'
import type { ReactNode } from 'react'
import { mayUse, type Role } from '../../domain/contract/permission.ts'
import type { Task } from '../../domain/task/task.ts'
import { useDoor, useDoorPeek } from '../store/door.ts'
import { go, type Route, useRoute } from '../store/route.ts'
import { useAppearance } from '../theme/appearance.ts'
import { Button } from '../ui/button.tsx'
import type { IconComponent } from '../ui/icon.ts'
import { IconMark } from '../ui/icon-mark.tsx'
import { useFormats, useWords } from '../words/use-words.ts'

interface EntryProps {
  readonly icon: IconComponent
  readonly onPress: () => void
  readonly children: ReactNode
  readonly isHere?: boolean
  readonly count?: number | null
  /** The count is of what is wrong. */
  readonly isWarning?: boolean
  readonly keys?: string
}

const Entry = ({ icon, onPress, children, isHere = false, count = null, isWarning = false, keys }: EntryProps) => {
  const formats = useFormats()
  return (
    <button
      type="button"
      className={isHere ? 'menu-entry is-here' : 'menu-entry'}
      aria-current={isHere ? 'page' : undefined}
      onClick={onPress}
    >
      <IconMark icon={icon} />
      <span className="ellipsis">{children}</span>
      {count !== null && count > 0 && (
        <span className={isWarning ? 'menu-count num is-warning' : 'menu-count num'}>{formats.count(count)}</span>
      )}
      {keys !== undefined && <span className="menu-count">{keys}</span>}
    </button>
  )
}

/** A screen that belongs to a menu entry lights that entry. */
const homes: Readonly<Record<Route['kind'], Route['kind']>> = {
  today: 'today',
  requests: 'requests',
  request: 'requests',
  intake: 'requests',
  decision: 'requests',
  viewings: 'viewings',
  copies: 'copies',
  destructions: 'copies',
  footage: 'footage',
  'operating-room': 'operating-room',
  cameras: 'cameras',
  'floor-plans': 'cameras',
  recorders: 'footage',
  ledger: 'ledger',
  holidays: 'settings',
  'access-log': 'settings',
  settings: 'settings',
}

/** What stands on the footage screen as wrong: kept too long, lost too early, or not recorded. */
const footageTroubles: ReadonlySet<Task['kind']> = new Set([
  'destruction-overdue',
  'over-retention',
  'recorder-short',
  'recorder-fault',
])

const isFootageTrouble = ({ kind }: Task): boolean => footageTroubles.has(kind)

interface MenuProps {
  readonly role: Role
  readonly onHelp: () => void
}

export const Menu = ({ role, onHelp }: MenuProps) => {
  const t = useWords()
  const here = homes[useRoute(({ route }) => route.kind)]
  const { theme, chooseTheme } = useAppearance()
  const tasks = useDoorPeek('today.list', {})
  // The list of cameras is no personal data, so that asking for it here leaves no entry.
  const listed = useDoor('camera.list', {})
  const cameras = listed.kind === 'answered' ? listed.value.cameras : []
  const isDark = theme === 'dark'
  return (
    <>
      {mayUse(role, 'request.receive') && (
        <Button
          className="menu-go"
          look="tint"
          icon={IconPlus}
          keys="F2"
          width="full"
          onPress={() => go({ kind: 'intake' })}
        >
          {t('frame.receive')}
        </Button>
      )}
      {mayUse(role, 'viewing.record') && (
        <Button
          className="menu-go"
          icon={IconPlayerPlay}
          keys="F3"
          width="full"
          onPress={() => go({ kind: 'viewings' })}
        >
          {t('frame.startViewing')}
        </Button>
      )}
      <Entry
        icon={IconCalendarDot}
        isHere={here === 'today'}
        count={tasks?.tasks.length ?? null}
        onPress={() => go({ kind: 'today' })}
      >
        {t('frame.today')}
      </Entry>
      <Entry icon={IconClipboardList} isHere={here === 'requests'} onPress={() => go({ kind: 'requests' })}>
        {t('frame.requests')}
      </Entry>
      <Entry icon={IconEye} isHere={here === 'viewings'} onPress={() => go({ kind: 'viewings' })}>
        {t('frame.viewings')}
      </Entry>
      <Entry
        icon={IconArchive}
        isHere={here === 'footage'}
        count={tasks?.tasks.filter(isFootageTrouble).length ?? null}
        isWarning
        onPress={() => go({ kind: 'footage' })}
      >
        {t('footage.title')}
      </Entry>
      <Entry
        icon={IconDeviceCctv}
        isHere={here === 'cameras'}
        count={cameras.filter(({ retiredOn }) => retiredOn === null).length}
        onPress={() => go({ kind: 'cameras' })}
      >
        {t('frame.cameras')}
      </Entry>
      <Entry
        icon={IconCopy}
        isHere={here === 'copies'}
        count={tasks?.openCopyCount ?? null}
        onPress={() => go({ kind: 'copies' })}
      >
        {t('frame.copies')}
      </Entry>
      {cameras.some((camera) => camera.isOperatingRoom) && (
        <Entry icon={IconHeartbeat} isHere={here === 'operating-room'} onPress={() => go({ kind: 'operating-room' })}>
          {t('operatingRoom.title')}
        </Entry>
      )}
      <Entry icon={IconBook2} isHere={here === 'ledger'} onPress={() => go({ kind: 'ledger' })}>
        {t('frame.ledger')}
      </Entry>
      <div className="menu-foot">
        <hr />
        <Entry icon={isDark ? IconSun : IconMoon} onPress={() => chooseTheme(isDark ? 'light' : 'dark')}>
          {t(isDark ? 'frame.lightTheme' : 'frame.darkTheme')}
        </Entry>
        <Entry icon={IconSettings} isHere={here === 'settings'} onPress={() => go({ kind: 'settings' })}>
          {t('frame.settings')}
        </Entry>
        <Entry icon={IconHelpCircle} keys="F1" onPress={onHelp}>
          {t('frame.help')}
        </Entry>
      </div>
    </>
  )
}
