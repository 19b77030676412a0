// Everybody in the operation and what each of them said last; whoever is missing stands in red.
import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs'
import IconPrinter from '@tabler/icons-react/dist/esm/icons/IconPrinter.mjs'
import type { Person } from '../../../domain/operating-room/consent.ts'
import type { RequestDetail } from '../../../domain/operating-room/request.ts'
import { useMay } from '../../store/may.ts'
import { Button } from '../../ui/button.tsx'
import { orDash } from '../../ui/data-table.tsx'
import { Card, CardHead } from '../../ui/page.tsx'
import { Status } from '../../ui/status.tsx'
import { useFormats, useWords } from '../../words/use-words.ts'
import { askForOutput } from '../request/output-request.ts'

interface PeopleCardProps {
  readonly request: RequestDetail
  readonly onSign: (person: Person) => void
  readonly onAdd: () => void
}

interface PersonRowProps {
  readonly person: Person
  readonly onSign: (() => void) | null
  readonly onPrint: (() => void) | null
}

const PersonRow = ({ person, onSign, onPrint }: PersonRowProps) => {
  const t = useWords()
  const formats = useFormats()
  const word = person.words.at(-1)
  const state = word?.answer ?? 'pending'
  return (
    <tr>
      <th scope="row">
        {person.name} <span className="dim">{person.title || t(`operatingRoom.part_${person.part}`)}</span>
      </th>
      <td>
        <Status kind={state === 'given' ? 'ok' : 'danger'}>{t(`operatingRoom.consent_${state}`)}</Status>
        {word?.signedBy === 'guardian' && (
          <span className="cap"> {t('operatingRoom.byGuardian', { name: word.guardianName })}</span>
        )}
      </td>
      <td className="num">{orDash(word === undefined ? '' : formats.dayBrief(word.saidOn))}</td>
      <td>{orDash(word?.collectedBy)}</td>
      <td>
        <div className="operating-room-acts">
          {onPrint !== null && (
            <Button
              size="small"
              icon={IconPrinter}
              label={t('operatingRoom.printConsentOf', { name: person.name })}
              onPress={onPrint}
            >
              {t('operatingRoom.printConsent')}
            </Button>
          )}
          {onSign !== null && (
            <Button size="small" label={t('operatingRoom.recordConsentOf', { name: person.name })} onPress={onSign}>
              {t('operatingRoom.enterConsent')}
            </Button>
          )}
        </div>
      </td>
    </tr>
  )
}

export const PeopleCard = ({ request, onSign, onAdd }: PeopleCardProps) => {
  const t = useWords()
  const mayHandle = useMay('operating-room.handle')
  const mayOutput = useMay('paper.output')
  const isOpen = mayHandle && request.state !== 'closed' && request.state !== 'refused'
  const print = ({ name, position }: Person): void =>
    askForOutput({
      requestId: request.id,
      paper: { kind: 'operating-room-consent', requestId: request.id, position },
      title: t('operatingRoom.consentForm', { name }),
      outCount: 0,
    })
  return (
    <Card label={t('operatingRoom.people')}>
      <CardHead title={t('operatingRoom.people')}>
        {isOpen && (
          <Button size="small" icon={IconPlus} onPress={onAdd}>
            {t('operatingRoom.addPerson')}
          </Button>
        )}
      </CardHead>
      <table className="operating-room-table">
        <thead>
          <tr>
            <th scope="col">{t('operatingRoom.name')}</th>
            <th scope="col">{t('operatingRoom.consent')}</th>
            <th scope="col">{t('operatingRoom.saidOn')}</th>
            <th scope="col">{t('operatingRoom.collectedBy')}</th>
            <td aria-hidden="true" />
          </tr>
        </thead>
        <tbody>
          {request.people.map((person) => (
            <PersonRow
              key={person.position}
              person={person}
              onSign={isOpen ? () => onSign(person) : null}
              onPrint={isOpen && mayOutput ? () => print(person) : null}
            />
          ))}
        </tbody>
      </table>
    </Card>
  )
}
