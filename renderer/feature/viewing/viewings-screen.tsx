import type { Camera } from '../../../domain/camera/camera.ts'
import { useDoor } from '../../store/door.ts'
import { useMay } from '../../store/may.ts'
import type { Route } from '../../store/route.ts'
import { Segmented } from '../../ui/choice.tsx'
import { FailureNote } from '../../ui/failure-note.tsx'
import { Page, PageHead } from '../../ui/page.tsx'
import { useShortcut } from '../../ui/shortcut.ts'
import { useWords } from '../../words/use-words.ts'
import { useViewingEntry } from './use-viewing-entry.ts'
import { ViewingEntryCard } from './viewing-entry.tsx'
import { ViewingLog } from './viewing-log.tsx'
import './viewing.css'

const none: readonly Camera[] = []

interface ViewingsScreenProps {
  readonly route: Extract<Route, { readonly kind: 'viewings' }>
}

export const ViewingsScreen = ({ route }: ViewingsScreenProps) => {
  const t = useWords()
  const mayRecord = useMay('viewing.record')
  const asked = useDoor('camera.list', {})
  const cameras = asked.kind === 'answered' ? asked.value.cameras : none
  const entry = useViewingEntry(cameras, route.requestId)
  const { draft } = entry
  useShortcut(
    'F3',
    () => {
      if (!mayRecord || draft.mode === 'past') return
      if (draft.running.kind === 'idle') entry.start()
      else entry.record()
    },
    'before-frame',
  )
  return (
    <Page>
      <PageHead
        title={t('viewing.title')}
        beside={<span className="cap">{t('viewing.lead')}</span>}
        actions={
          mayRecord &&
          draft.running.kind === 'idle' && (
            <Segmented
              label={t('viewing.modes.label')}
              value={draft.mode}
              choices={[
                { value: 'live', label: t('viewing.modes.live') },
                { value: 'past', label: t('viewing.modes.past') },
              ]}
              onChoose={(mode) => entry.onChange({ mode })}
            />
          )
        }
      />
      {asked.kind === 'failed' && <FailureNote failure={asked.failure} onAgain={asked.askAgain} />}
      {mayRecord && <ViewingEntryCard entry={entry} cameras={cameras} />}
      <ViewingLog cameras={cameras} />
    </Page>
  )
}
