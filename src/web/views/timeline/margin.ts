/** The room beside the picture, for the numbers of the axis, in pixels. */
export const margin = { left: 48, right: 14 }
