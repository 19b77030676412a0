import type { RefusalGround } from '../notice/refusal-ground.ts'

export const legalBasisOf = (ground: RefusalGround): string => `(${ground})`
