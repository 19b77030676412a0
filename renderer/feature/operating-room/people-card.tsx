// Everybody in the operation and what each of them said last; whoever is missing stands in red.
import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs'
import type { Person } from '../../../domain/operating-room/consent.ts'
import type { RequestDetail } from '../../../domain/operating-room/request.ts'
import { useMay } from '../../store/may.ts'
import { Button } from '../../ui/button.tsx'
import { orDash } from '../../ui/data-table.tsx'
import { Card, CardHead } from '../../ui/page.tsx'
import { Status } from '../../ui/status.tsx'
import { useFormats, useWords } from '../../words/use-words.ts'

interface PeopleCardProps {
  readonly request: RequestDetail
  readonly onSign: (person: Person) => void
  readonly onAdd: () => void
}

interface PersonRowProps {
  readonly person: Person
  readonly onSign: (() => void) | null
}

const PersonRow = ({ person, onSign }: PersonRowProps) => {
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
      <td className="align-right">
        {onSign !== null && (
          <Button size="small" onPress={onSign}>
            {t('operatingRoom.recordConsentOf', { name: person.name })}
          </Button>
        )}
      </td>
    </tr>
  )
}

export const PeopleCard = ({ request, onSign, onAdd }: PeopleCardProps) => {
  const t = useWords()
  const mayHandle = useMay('operating-room.handle')
  const isOpen = mayHandle && request.state !== 'closed' && request.state !== 'refused'
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
            <PersonRow key={person.position} person={person} onSign={isOpen ? () => onSign(person) : null} />
          ))}
        </tbody>
      </table>
    </Card>
  )
}
