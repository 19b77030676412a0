// The numbers by which the law is read, each with where it stands and how sure that is.
import { useState } from 'react'
import {
  retentionFloor,
  type RuleKey,
  ruleKeys,
  rulesTable,
  settingKeys,
} from '../../../domain/operating-room/rules-table.ts'
import { operatingRoomDaysMin } from '../../../domain/footage/footage-clock.ts'
import { useDoor } from '../../store/door.ts'
import { useMay } from '../../store/may.ts'
import { Button } from '../../ui/button.tsx'
import { FailureNote } from '../../ui/failure-note.tsx'
import { Card, CardHead } from '../../ui/page.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { Note, Status } from '../../ui/status.tsx'
import { useWords } from '../../words/use-words.ts'
import { ConfigureDialog } from './configure-dialog.tsx'

const confidenceLooks = { confirmed: 'ok', secondary: 'idle', unconfirmed: 'warn' } as const

export const RulesCard = () => {
  const t = useWords()
  const asked = useDoor('operatingRoom.rules', {})
  const mayManage = useMay('clinic.manage')
  const [isChanging, setChanging] = useState(false)
  if (asked.kind === 'waiting') return <Skeleton rowCount={4} />
  if (asked.kind === 'failed') return <FailureNote failure={asked.failure} onAgain={asked.askAgain} />
  const { settings } = asked.value
  const valueOf = (key: RuleKey): number => {
    const own = settingKeys.find((one) => one === key)
    return own === undefined ? rulesTable[key].value : settings[own]
  }
  const rules = [
    { key: 'retentionDays', value: operatingRoomDaysMin, ...retentionFloor },
    ...ruleKeys.map((key) => ({ key, ...rulesTable[key], value: valueOf(key) })),
  ] as const
  return (
    <div className="operating-room-rules scrolls">
      <Note kind="idle">{t('operatingRoom.rulesWhy')}</Note>
      <Card label={t('operatingRoom.tab_rules')}>
        <CardHead title={t('operatingRoom.tab_rules')}>
          {mayManage && (
            <Button size="small" onPress={() => setChanging(true)}>
              {t('operatingRoom.configure')}
            </Button>
          )}
        </CardHead>
        <table className="operating-room-table">
          <thead>
            <tr>
              <th scope="col">{t('operatingRoom.rule')}</th>
              <th scope="col">{t('operatingRoom.value')}</th>
              <th scope="col">{t('operatingRoom.source')}</th>
              <th scope="col">{t('operatingRoom.confidence')}</th>
            </tr>
          </thead>
          <tbody>
            {rules.map(({ key, value, source, confidence }) => (
              <tr key={key}>
                <th scope="row">{t(`operatingRoom.rule_${key}`)}</th>
                <td className="num">{t(`operatingRoom.value_${key}`, { count: value })}</td>
                <td>{source}</td>
                <td>
                  <Status kind={confidenceLooks[confidence]}>{t(`operatingRoom.confidence_${confidence}`)}</Status>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Card>
      {isChanging && <ConfigureDialog settings={settings} onClose={() => setChanging(false)} />}
    </div>
  )
}
