/** How a picture moves. */
export interface Motion {
  /** More than one is an animation. */
  frames: number
  /** How long it runs before it stops; 0 for a still picture, `Infinity` when it never stops. */
  seconds: number
}
