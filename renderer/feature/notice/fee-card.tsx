// What is paid, item by item; nothing where the clinic caused the request (rule 40).
import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs'
import type { FieldIssue } from '../../../domain/contract/failure.ts'
import { Button } from '../../ui/button.tsx'
import { Segmented } from '../../ui/choice.tsx'
import { Field } from '../../ui/field.tsx'
import { Card, CardBody, CardHead } from '../../ui/page.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { useWords } from '../../words/use-words.ts'
import type { TypedDecision, TypedItem } from './typed-decision.ts'

interface FeeCardProps {
  readonly typed: TypedDecision
  readonly set: (part: Partial<TypedDecision>) => void
  readonly issuesAt: (field: string) => readonly FieldIssue[]
}

const causedBy = ['requester', 'clinic'] as const

export const FeeCard = ({ typed, set, issuesAt }: FeeCardProps) => {
  const t = useWords()
  const { items } = typed
  const setItem = (at: number, part: Partial<TypedItem>): void =>
    set({ items: items.map((item, index) => (index === at ? { ...item, ...part } : item)) })
  return (
    <Card label={t('notice.fee')}>
      <CardHead title={t('notice.fee')}>
        <span className="cap">{t('notice.feeHint')}</span>
      </CardHead>
      <CardBody>
        <div className="column">
          <Field label={t('notice.causedBy')} kind="group" issues={issuesAt('fee')}>
            <Segmented
              label={t('notice.causedBy')}
              value={typed.causedBy}
              choices={causedBy.map((value) => ({ value, label: t(`notice.causedBy_${value}`) }))}
              onChoose={(value) => set({ causedBy: value })}
            />
          </Field>
          {typed.causedBy === 'requester' && (
            <>
              {items.map((item, index) => (
                // Items have no name but their place.
                // eslint-disable-next-line react/no-array-index-key
                <div key={index} className="row fee-item">
                  <Field
                    label={t('notice.feeItem', { number: index + 1 })}
                    className="grow"
                    issues={issuesAt(`fee.items.${index}.what`)}
                  >
                    <TextInput value={item.what} onType={(what) => setItem(index, { what })} />
                  </Field>
                  <Field label={t('notice.feeWon', { number: index + 1 })} issues={issuesAt(`fee.items.${index}.won`)}>
                    <TextInput value={item.won} onType={(won) => setItem(index, { won })} inputMode="numeric" />
                  </Field>
                </div>
              ))}
              <Button size="small" icon={IconPlus} onPress={() => set({ items: [...items, { what: '', won: '' }] })}>
                {t('notice.addFeeItem')}
              </Button>
              {typed.method === 'post' && (
                <Field label={t('notice.postage')} issues={issuesAt('fee.postageWon')} help={t('notice.postageHelp')}>
                  <TextInput value={typed.postage} onType={(postage) => set({ postage })} inputMode="numeric" />
                </Field>
              )}
              {(items.length > 0 || typed.postage !== '') && (
                <Field label={t('notice.payment')} issues={issuesAt('fee.payment')}>
                  <TextInput value={typed.payment} onType={(payment) => set({ payment })} />
                </Field>
              )}
            </>
          )}
        </div>
      </CardBody>
    </Card>
  )
}
