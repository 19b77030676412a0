import { z } from 'zod'
import { operation } from '../contract/operation.ts'
import { lengths, text } from '../text/schema.ts'
import { cameraSpotSchema, floorPlanIdSchema, floorPlanSchema, floorSchema } from './floor-plan.ts'
import { pictureTypes } from './picture.ts'

const planId = floorPlanIdSchema

export const floorPlanOperations = {
  /** The plan of each floor that has one, without its picture; a camera that hangs elsewhere by now has no spot on it. */
  'floorPlan.list': operation({
    permission: 'camera.read',
    effect: 'read',
    input: z.strictObject({}),
    output: z.object({ plans: z.array(floorPlanSchema) }),
  }),
  'floorPlan.picture': operation({
    permission: 'camera.read',
    effect: 'read',
    input: z.strictObject({ planId }),
    output: z.object({ type: z.enum(pictureTypes), base64: z.string() }),
  }),
  /** Lets the manager choose a picture. It takes the place of the floor's earlier one; cameras are put on it anew. */
  'floorPlan.add': operation({
    permission: 'camera.manage',
    effect: 'write',
    input: z.strictObject(floorSchema.shape),
    output: z.object({ planId }),
  }),
  /** Every spot of the plan, as it is to be from now on. */
  'floorPlan.placeCameras': operation({
    permission: 'camera.manage',
    effect: 'write',
    input: z.strictObject({ planId, spots: z.array(cameraSpotSchema).max(1000, 'too-many') }),
    output: z.object({}),
  }),
  'floorPlan.remove': operation({
    permission: 'camera.manage',
    effect: 'write',
    input: z.strictObject({ planId, reason: text(lengths.line) }),
    output: z.object({}),
  }),
} as const
