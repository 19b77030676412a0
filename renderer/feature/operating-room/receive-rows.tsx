// The rows of the form, in the order in which the counter asks.
import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs'
import type { Instant } from '../../../domain/calendar/instant.ts'
import type { Camera } from '../../../domain/camera/camera.ts'
import type { FieldIssue } from '../../../domain/contract/failure.ts'
import { basisKinds, standings } from '../../../domain/operating-room/basis.ts'
import { capacities } from '../../../domain/operating-room/consent.ts'
import { wishes } from '../../../domain/operating-room/request.ts'
import { Button } from '../../ui/button.tsx'
import { ChoiceChips, MultiChoiceChips, Segmented } from '../../ui/choice.tsx'
import { Field } from '../../ui/field.tsx'
import { FormRow } from '../../ui/form-table.tsx'
import { SpokenRangeField } from '../../ui/spoken-range-field.tsx'
import { TextInput } from '../../ui/text-input.tsx'
import { useWords } from '../../words/use-words.ts'
import { MomentFields } from '../request/typed-moment.tsx'
import { BasisFields } from './basis-fields.tsx'
import { askedOn, askedBy, receivedSoFar, type TypedReceiving, type TypedStaff } from './typed-receiving.ts'

interface RowsProps {
  readonly typed: TypedReceiving
  readonly set: (part: Partial<TypedReceiving>) => void
  readonly issuesAt: (field: string) => readonly FieldIssue[]
  readonly now: Instant
}

export const RequesterRow = ({ typed, set, issuesAt }: RowsProps) => {
  const t = useWords()
  return (
    <FormRow label={t('operatingRoom.requester')}>
      <Field label={t('operatingRoom.standing')} kind="group">
        <ChoiceChips
          label={t('operatingRoom.standing')}
          value={typed.standing}
          choices={standings.map((value) => ({ value, label: t(`operatingRoom.standing_${value}`) }))}
          onChoose={(standing) => set(askedBy(standing))}
        />
      </Field>
      <Field label={t('operatingRoom.name')} isRequired issues={issuesAt('requester.name')}>
        <TextInput value={typed.name} onType={(name) => set({ name })} focus="at-first" />
      </Field>
      <Field label={t('operatingRoom.phone')} isRequired issues={issuesAt('requester.phone')}>
        <TextInput value={typed.phone} onType={(phone) => set({ phone })} inputMode="tel" />
      </Field>
    </FormRow>
  )
}

export const WishRow = ({ typed, set, issuesAt }: RowsProps) => {
  const t = useWords()
  return (
    <FormRow label={t('operatingRoom.wish')}>
      <Field label={t('operatingRoom.wish')} labelLook="unseen" kind="group">
        <Segmented
          label={t('operatingRoom.wish')}
          value={typed.wish}
          choices={wishes.map((value) => ({ value, label: t(`operatingRoom.wish_${value}`) }))}
          onChoose={(wish) => set({ wish })}
        />
      </Field>
      <Field label={t('operatingRoom.purpose')} isRequired issues={issuesAt('purpose')}>
        <TextInput value={typed.purpose} onType={(purpose) => set({ purpose })} />
      </Field>
    </FormRow>
  )
}

export const FootageRow = ({ typed, set, issuesAt, rooms }: RowsProps & { readonly rooms: readonly Camera[] }) => {
  const t = useWords()
  return (
    <FormRow label={t('operatingRoom.footage')}>
      <Field label={t('operatingRoom.cameras')} kind="group" isRequired issues={issuesAt('cameraIds')}>
        <MultiChoiceChips
          label={t('operatingRoom.cameras')}
          values={typed.cameraIds}
          choices={rooms.map(({ id, place, number }) => ({ value: id, label: `${place} ${number}` }))}
          onChange={(cameraIds) => set({ cameraIds })}
        />
      </Field>
      <Field label={t('operatingRoom.span')} isRequired issues={[...issuesAt('span'), ...issuesAt('to')]}>
        <SpokenRangeField span={typed.span} onType={(span) => set({ span })} />
      </Field>
    </FormRow>
  )
}

export const BasisRow = ({ typed, set, issuesAt }: RowsProps) => {
  const t = useWords()
  return (
    <FormRow label={t('operatingRoom.basis')}>
      <Field label={t('operatingRoom.basis')} labelLook="unseen" kind="group" issues={issuesAt('basis.kind')}>
        <ChoiceChips
          label={t('operatingRoom.basis')}
          value={typed.basisKind}
          choices={basisKinds.map((value) => ({ value, label: t(`operatingRoom.basis_${value}`) }))}
          onChoose={(basisKind) => set(askedOn(basisKind, typed.standing))}
        />
      </Field>
      <BasisFields kind={typed.basisKind} typed={typed} onType={set} issuesAt={issuesAt} />
    </FormRow>
  )
}

const StaffFields = ({ typed, set }: Pick<RowsProps, 'typed' | 'set'>) => {
  const t = useWords()
  const change = (index: number, part: Partial<TypedStaff>): void =>
    set({ staff: typed.staff.map((one, at) => (at === index ? { ...one, ...part } : one)) })
  return (
    <>
      {typed.staff.map((one, index) => (
        // The lines are told apart by their place alone.
        // eslint-disable-next-line react/no-array-index-key
        <div key={index} className="operating-room-person">
          <Field label={t('operatingRoom.staffName', { number: index + 1 })}>
            <TextInput value={one.name} onType={(name) => change(index, { name })} />
          </Field>
          <Field label={t('operatingRoom.staffTitle')}>
            <TextInput
              value={one.title}
              onType={(title) => change(index, { title })}
              placeholder={t('operatingRoom.staffTitleExample')}
            />
          </Field>
          {index === typed.staff.length - 1 && (
            <Button icon={IconPlus} onPress={() => set({ staff: [...typed.staff, { name: '', title: '' }] })}>
              {t('operatingRoom.addStaff')}
            </Button>
          )}
        </div>
      ))}
    </>
  )
}

export const PeopleRow = ({ typed, set, issuesAt }: RowsProps) => {
  const t = useWords()
  return (
    <FormRow label={t('operatingRoom.people')}>
      <Field label={t('operatingRoom.patient')} isRequired issues={issuesAt('people')}>
        <TextInput value={typed.patientName} onType={(patientName) => set({ patientName })} />
      </Field>
      <Field
        label={t('operatingRoom.capacity')}
        kind="group"
        help={t('operatingRoom.capacityHelp')}
        className="operating-room-capacity"
      >
        <Segmented
          label={t('operatingRoom.capacity')}
          value={typed.capacity}
          choices={capacities.map((value) => ({ value, label: t(`operatingRoom.capacity_${value}`) }))}
          onChoose={(capacity) => set({ capacity })}
        />
      </Field>
      {typed.basisKind === 'consents' && <StaffFields typed={typed} set={set} />}
    </FormRow>
  )
}

export const ReceiptRow = ({ typed, set, issuesAt, now }: RowsProps) => {
  const t = useWords()
  return (
    <FormRow label={t('operatingRoom.receipt')}>
      <MomentFields
        typed={receivedSoFar(typed, now)}
        onType={(received) => set({ received })}
        dayLabel={t('operatingRoom.receivedDay')}
        clockLabel={t('operatingRoom.receivedClock')}
        issues={issuesAt('receivedAt')}
      />
      <Field
        label={t('operatingRoom.storedWhere')}
        isRequired
        help={t('operatingRoom.storedWhereHelp')}
        issues={issuesAt('storedWhere')}
      >
        <TextInput
          value={typed.storedWhere}
          onType={(storedWhere) => set({ storedWhere })}
          placeholder={t('operatingRoom.storedWhereExample')}
        />
      </Field>
    </FormRow>
  )
}
