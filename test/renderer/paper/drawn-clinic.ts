// A clinic of the tests as the papers know it, with a ledger of its own name.
import type { Clinic } from '../../../domain/clinic/clinic.ts'
import type { LedgerHead } from '../../../domain/ledger/operations.ts'
import { type ClinicTestId, testClinics } from '../../clinics.ts'
import { clinic as sampleClinic, head } from '../../domain/paper/sample.ts'

const approvals = ['담당자', '분야별책임자', '개인정보 보호책임자']

export const clinicOf = (id: ClinicTestId): Clinic => {
  const found = testClinics.find((one) => one.id === id)
  if (found === undefined) throw new Error(`no clinic ${id}`)
  const { name, kind, purposes, retention } = found.policy
  return {
    ...sampleClinic,
    name,
    kind,
    senderTitle: `${name}장`,
    purposes: [...purposes],
    retention: { ...retention, longerReason: '' },
    ...(id === 'c' ? { destructionApprovals: approvals } : {}),
  }
}

export const ledgerOf = (id: ClinicTestId): LedgerHead => ({
  ...head,
  ledgerName: `${clinicOf(id).name} 개인영상정보 관리대장 2026`,
})
