// Operating-room footage: requests on their three bases, the register of filming, and the numbers the law is read by.
import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs'
import { useState } from 'react'
import type { Filming } from '../../../domain/operating-room/filming.ts'
import type { Screen } from '../../app/screens.tsx'
import { readClock } from '../../store/clock.ts'
import { useDoor } from '../../store/door.ts'
import { useMay } from '../../store/may.ts'
import { go } from '../../store/route.ts'
import { Button } from '../../ui/button.tsx'
import { Segmented } from '../../ui/choice.tsx'
import { Page, PageHead } from '../../ui/page.tsx'
import { useWords } from '../../words/use-words.ts'
import { FilmingDialog } from './filming-dialog.tsx'
import { FilmingList } from './filming-list.tsx'
import { beginCorrection } from './typed-filming.ts'
import { ReceiveForm } from './receive-form.tsx'
import { RequestList } from './request-list.tsx'
import { RequestPage } from './request-page.tsx'
import { RulesCard } from './rules-card.tsx'
import '../request/request.css'
import './operating-room.css'

const tabs = ['requests', 'filmings', 'rules'] as const
type Tab = (typeof tabs)[number]

const Home = () => {
  const t = useWords()
  const mayHandle = useMay('operating-room.handle')
  const [tab, setTab] = useState<Tab>('requests')
  const [filming, setFilming] = useState<Filming | 'new' | null>(null)
  const correct = (line: Filming): void => {
    beginCorrection(line, readClock())
    setFilming(line)
  }
  const cameras = useDoor('camera.list', {})
  const rooms = cameras.kind === 'answered' ? cameras.value.cameras.filter((camera) => camera.isOperatingRoom) : []
  return (
    <Page>
      <PageHead
        title={t('operatingRoom.title')}
        beside={<span className="cap">{t('operatingRoom.lead')}</span>}
        actions={
          <div className="row">
            {mayHandle && tab === 'requests' && (
              <Button look="filled" icon={IconPlus} onPress={() => go({ kind: 'operating-room', isReceiving: true })}>
                {t('operatingRoom.receive')}
              </Button>
            )}
            {mayHandle && tab === 'filmings' && (
              <Button look="filled" icon={IconPlus} onPress={() => setFilming('new')}>
                {t('operatingRoom.recordFilming')}
              </Button>
            )}
          </div>
        }
      />
      <Segmented
        label={t('operatingRoom.tabs')}
        value={tab}
        choices={tabs.map((value) => ({ value, label: t(`operatingRoom.tab_${value}`) }))}
        onChoose={setTab}
      />
      {tab === 'requests' && <RequestList />}
      {tab === 'filmings' && <FilmingList onCorrect={mayHandle ? correct : null} />}
      {tab === 'rules' && <RulesCard />}
      {filming !== null && (
        <FilmingDialog rooms={rooms} corrected={filming === 'new' ? null : filming} onClose={() => setFilming(null)} />
      )}
    </Page>
  )
}

export const OperatingRoomScreen: Screen<'operating-room'> = ({ route }) => {
  if (route.requestId !== undefined) return <RequestPage requestId={route.requestId} />
  return route.isReceiving === true ? <ReceiveForm /> : <Home />
}
