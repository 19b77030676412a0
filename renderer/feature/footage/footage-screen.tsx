// What is kept beyond its retention, and until when.
import IconArchive from '@tabler/icons-react/dist/esm/icons/IconArchive.mjs'
import IconChecklist from '@tabler/icons-react/dist/esm/icons/IconChecklist.mjs'
import { useState } from 'react'
import type { Camera } from '../../../domain/camera/camera.ts'
import type { Screen } from '../../app/screens.tsx'
import { useDoor } from '../../store/door.ts'
import { useMay } from '../../store/may.ts'
import { go } from '../../store/route.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Card, Page, PageHead } from '../../ui/page.tsx'
import { useShortcut } from '../../ui/shortcut.ts'
import { useWords } from '../../words/use-words.ts'
import { HoldDetailCard } from '../hold/hold-detail.tsx'
import { PlaceDialog } from '../hold/place-dialog.tsx'
import { FootageMain, type FootageView } from './footage-main.tsx'
import './footage.css'

const none: readonly Camera[] = []

export const FootageScreen: Screen<'footage'> = ({ route }) => {
  const t = useWords()
  const mayHold = useMay('footage.hold')
  const cameras = useDoor('camera.list', {})
  const [isPlacing, setPlacing] = useState(false)
  const place = (): void => setPlacing(true)
  useShortcut('F4', () => {
    if (mayHold) place()
  })
  const holdNumber = route.holdNumber ?? null
  // Who comes for one hold finds it in its list.
  const [view, setView] = useState<FootageView>(holdNumber === null ? 'map' : 'holds')
  const shown = holdNumber === null ? view : 'holds'
  const choose = (next: FootageView): void => {
    setView(next)
    if (next === 'map') go({ kind: 'footage' })
  }
  return (
    <Page>
      <PageHead
        title={t('footage.title')}
        beside={<span className="cap">{t('footage.lead')}</span>}
        actions={
          <>
            <Button icon={IconChecklist} onPress={() => go({ kind: 'recorders' })}>
              {t('recorder.open')}
            </Button>
            {mayHold && (
              <Button look="filled" icon={IconArchive} keys="F4" onPress={place}>
                {t('request.hold')}
              </Button>
            )}
          </>
        }
      />
      <div className={shown === 'map' ? 'footage-area is-wide' : 'footage-area'}>
        <div className="footage-main">
          <FootageMain view={shown} onView={choose} openHold={holdNumber} onHold={mayHold ? place : null} />
        </div>
        {shown === 'holds' && holdNumber === null && (
          <Card className="footage-none">
            <EmptyState icon={IconArchive} title={t('hold.choose')}>
              {t('hold.chooseNext')}
            </EmptyState>
          </Card>
        )}
        {holdNumber !== null && <HoldDetailCard key={holdNumber} number={holdNumber} />}
      </div>
      {isPlacing && (
        <PlaceDialog
          cameras={cameras.kind === 'answered' ? cameras.value.cameras : none}
          onClose={() => setPlacing(false)}
        />
      )}
    </Page>
  )
}
