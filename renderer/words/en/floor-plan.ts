import type { floorPlan as ko } from '../ko/floor-plan.ts'
import type { Counterpart } from '../words.ts'

export const floorPlan: Counterpart<typeof ko> = {
  title: 'Floor plans',
  floor: 'Floor',
  cameras: 'Cameras of this floor',
  none: 'There is no plan of {{where}}',
  noneWhy:
    'Load a picture of the plan (PNG, JPEG); a photograph of the evacuation plan on the wall will do. Once the cameras are marked on it, they can be chosen there when a request comes in.',
  add: 'Load a picture',
  added: 'The plan is loaded.',
  replace: 'Change the picture',
  remove: 'Take the plan away',
  removeTitle: 'The plan is taken away',
  removeWhat:
    'The picture of this floor and the places of its cameras disappear from the screens. The cameras and their footage stay as they are, and the removal is recorded.',
  removed: 'The plan is taken away.',
  reason: 'Reason',
  broken: 'The picture cannot be read. Choose another one.',
  pictureOf: 'Plan of {{where}}',
  camerasOf: 'Cameras on the plan of {{where}}',
  placeKeys: 'Choose a camera, then press on the plan or use the arrow keys; Shift moves it further.',
  noSpot: 'not placed',
  takeOff: 'Take the chosen camera off the plan',
  save: 'Save',
  saved: 'The places of the cameras are saved.',
  nothingChanged: 'Nothing has changed.',
  choose: 'Choose on the plan',
  chooseKeys: 'Arrow keys move, Space chooses; once more takes it back.',
  chosen: 'Done',
  chosenCount: 'Cameras chosen: {{count}}',
}
