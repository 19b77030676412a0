import { type Floor, type FloorPlan, isSameFloor } from '../../../domain/floor-plan/floor-plan.ts'

export const floorKey = ({ building, floor }: Floor): string => JSON.stringify([building, floor])

export const floorName = ({ building, floor }: Floor): string => `${building} ${floor}`.trim()

/** Each floor once, in the order in which the inventory first names it. */
export const floorsOf = (cameras: readonly Floor[]): readonly Floor[] => [
  ...new Map(cameras.map(({ building, floor }) => [floorKey({ building, floor }), { building, floor }])).values(),
]

export const planOf = (plans: readonly FloorPlan[], floor: Floor): FloorPlan | undefined =>
  plans.find((plan) => isSameFloor(plan, floor))
