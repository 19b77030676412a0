// Says that the accounts that are there cannot finish a release, which one is missing, and lets whoever may make it do so at once.
import IconUserPlus from '@tabler/icons-react/dist/esm/icons/IconUserPlus.mjs'
import { useState } from 'react'
import type { ReleaseShortage } from '../../../domain/destruction/release-shortage.ts'
import { useMay } from '../../store/may.ts'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/status.tsx'
import { useWords } from '../../words/use-words.ts'
import { AddAccountDialog } from '../settings/add-account-dialog.tsx'

/** `told`: where a dialog is open already. */
export type ShortageOffer = 'account' | 'told'

interface ShortageNoteProps {
  readonly shortage: ReleaseShortage
  readonly offer: ShortageOffer
}

export const ShortageNote = ({ shortage, offer }: ShortageNoteProps) => {
  const t = useWords()
  const mayManage = useMay('account.manage')
  const [isAdding, setAdding] = useState(false)
  const { titlesLeft, accountCount, missingCount, lacksOfficer } = shortage
  return (
    <>
      <Note
        kind="warn"
        title={t('destruction.shortage', { count: missingCount })}
        {...(offer === 'account' && mayManage
          ? {
              actions: (
                <Button icon={IconUserPlus} size="small" onPress={() => setAdding(true)}>
                  {t('settings.add')}
                </Button>
              ),
            }
          : {})}
      >
        {t('destruction.shortageWhy', {
          titles: titlesLeft.join(' → '),
          needed: titlesLeft.length,
          there: accountCount,
        })}{' '}
        {lacksOfficer && t('destruction.shortageOfficer')} {!mayManage && t('destruction.shortageAsk')}
      </Note>
      {isAdding && <AddAccountDialog onClose={() => setAdding(false)} />}
    </>
  )
}
