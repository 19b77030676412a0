// The clinics that everything is run on: real-shaped ones from beside the repository where they are, and otherwise the
// invented ones of test/fixtures, so that the project stands alone. No other file knows where they are.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const clinicIds = ['a', 'b', 'c', 'd'] as const
export type ClinicTestId = (typeof clinicIds)[number]

/** The part of a clinic's published policy that tests rely on; the file holds more. */
export interface ClinicPolicy {
  readonly id: ClinicTestId
  readonly name: string
  readonly kind: '의원' | '병원'
  readonly purposes: readonly string[]
  readonly cameras: number
  readonly retention: { readonly unit: 'day' | 'month'; readonly count: number; readonly statedAs: string }
  readonly recording: string
  readonly storagePlace?: string
  readonly effectiveOn: string
}

export interface TestClinic {
  readonly id: ClinicTestId
  readonly policy: ClinicPolicy
  /** Full path of the camera inventory, for a file dialog. */
  readonly camerasPath: string
}

export const inventedClinicsFolder = join(import.meta.dirname, 'fixtures', 'clinics')
const clinicsBeside = join(import.meta.dirname, '..', '..', 'shared', 'clinics')

export const clinicsFolder = existsSync(join(clinicsBeside, 'a.json')) ? clinicsBeside : inventedClinicsFolder

export const clinicsIn = (folder: string): readonly TestClinic[] =>
  clinicIds.map((id) => ({
    id,
    policy: JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8')) as ClinicPolicy,
    camerasPath: join(folder, `${id}-cameras.csv`),
  }))

export const testClinics = clinicsIn(clinicsFolder)
