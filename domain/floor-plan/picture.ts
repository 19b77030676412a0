// Pictures a browser shows by itself, told by their first bytes: what a file is called proves nothing.

export const pictureTypes = ['image/png', 'image/jpeg'] as const
export type PictureType = (typeof pictureTypes)[number]

export const pictureExtensions = ['png', 'jpg', 'jpeg'] as const

/** A photograph of the plan on the wall, as a telephone takes it, has three to six. */
export const pictureBytesMax = 10 * 1024 * 1024

/** PNG specification (W3C), section 5.2; JPEG: ISO/IEC 10918-1, annex B, start of image and the marker that follows. */
const firstBytes: Readonly<Record<PictureType, readonly number[]>> = {
  'image/png': [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  'image/jpeg': [0xff, 0xd8, 0xff],
}

export const pictureTypeOf = (bytes: Uint8Array): PictureType | null =>
  pictureTypes.find((type) => firstBytes[type].every((byte, index) => bytes[index] === byte)) ?? null
