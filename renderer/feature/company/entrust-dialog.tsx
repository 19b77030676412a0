// To whom the cameras are entrusted. A company's own facts are stated here too, because they are looked up together: the
// contract, the last check and whether the policy names it (rule 48).
import { useState } from 'react'
import { type CompanyId, companyIdSchema } from '../../../domain/company/company.ts'
import type { Standing } from '../../../domain/camera/standing.ts'
import type { FieldIssue } from '../../../domain/contract/failure.ts'
import { useToday } from '../../store/clock.ts'
import { useDoor, useDoorAction } from '../../store/door.ts'
import { Field } from '../../ui/field.tsx'
import { Select } from '../../ui/select.tsx'
import { showToast } from '../../ui/toast.tsx'
import { useWords } from '../../words/use-words.ts'
import { useScope } from '../camera/camera-scope.tsx'
import { StandingDialog, type StandingDialogInput } from '../camera/standing-dialog.tsx'
import { companyDraftOf, isChanged, noCompany, readCompany } from './company-draft.ts'
import { CompanyFields } from './company-fields.tsx'

interface EntrustDialogProps extends StandingDialogInput {
  readonly standing: Standing
}

const nobody = 'nobody'
const another = 'another'

export const EntrustDialog = ({ standing, camera, cameras, onClose }: EntrustDialogProps) => {
  const t = useWords()
  const today = useToday()
  const scope = useScope(camera, cameras)
  const asked = useDoor('company.list', {})
  const companies = asked.kind === 'answered' ? asked.value.companies : []
  const register = useDoorAction('company.register')
  const restate = useDoorAction('company.restate')
  const entrust = useDoorAction('camera.entrust')
  const [chosen, setChosen] = useState<string>(standing.companyId ?? (companies.length === 0 ? another : nobody))
  const company = companies.find(({ id }) => id === chosen) ?? null
  const [draft, setDraft] = useState(() => (company === null ? noCompany : companyDraftOf(company)))
  const [tried, setTried] = useState<readonly FieldIssue[]>([])

  const choose = (value: string): void => {
    const one = companies.find(({ id }) => id === value)
    setChosen(value)
    setDraft(one === undefined ? noCompany : companyDraftOf(one))
    setTried([])
  }

  /** The company as it is now in the book, null where it could not be written. */
  const stateCompany = async (): Promise<CompanyId | null> => {
    const read = readCompany(draft, today)
    setTried(read.kind === 'wrong' ? read.issues : [])
    if (read.kind === 'wrong') return null
    if (company === null) {
      const answer = await register.run(read.facts)
      if (answer?.ok !== true) return null
      setChosen(answer.value.companyId)
      return companyIdSchema.parse(answer.value.companyId)
    }
    if (!isChanged(read.facts, company)) return company.id
    const answer = await restate.run({ ...read.facts, companyId: company.id })
    return answer?.ok === true ? company.id : null
  }

  const submit = async (): Promise<void> => {
    const companyId = chosen === nobody ? null : await stateCompany()
    if (companyId === null && chosen !== nobody) return
    const isNew = scope.kind !== 'one' || companyId !== standing.companyId
    if (isNew && (await entrust.run({ cameraIds: scope.cameraIds, companyId }))?.ok !== true) return
    showToast({ title: t('camera.standing.done', { count: scope.cameraIds.length }) })
    onClose()
  }

  const issuesOf = (field: string): readonly FieldIssue[] =>
    [...tried.filter((issue) => issue.field === field), ...register.issuesAt(field), ...restate.issuesAt(field)].slice(
      0,
      1,
    )
  return (
    <StandingDialog
      title={t('camera.company.title')}
      subtitle={t('camera.company.subtitle')}
      camera={camera}
      scope={scope}
      isBusy={register.isRunning || restate.isRunning || entrust.isRunning}
      failure={entrust.failure}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <Field label={t('camera.company.which')}>
        <Select
          value={chosen}
          choices={[
            { value: nobody, label: t('camera.company.nobody') },
            ...companies.map(({ id, name }) => ({ value: id, label: name })),
            { value: another, label: t('camera.company.another') },
          ]}
          onChoose={choose}
        />
      </Field>
      {chosen !== nobody && (
        <CompanyFields
          draft={draft}
          issuesOf={issuesOf}
          onChange={(part) => {
            setDraft((before) => ({ ...before, ...part }))
            setTried([])
          }}
        />
      )}
    </StandingDialog>
  )
}
