import type { FieldIssue } from '../../../domain/contract/failure.ts'

export const stepNames = ['clinic', 'retention', 'account', 'recovery', 'cameras', 'start'] as const

export type StepName = (typeof stepNames)[number]

const stepAt = (index: number): StepName => stepNames[Math.min(stepNames.length - 1, Math.max(0, index))] ?? 'clinic'

export const stepAfter = (step: StepName): StepName => stepAt(stepNames.indexOf(step) + 1)
export const stepBefore = (step: StepName): StepName => stepAt(stepNames.indexOf(step) - 1)

type Checks = Readonly<Partial<Record<StepName, () => readonly FieldIssue[]>>>

/** What keeps a step from being left; steps without a check have nothing to type. */
export const issuesOfStep = (step: StepName, checks: Checks): readonly FieldIssue[] => checks[step]?.() ?? []
