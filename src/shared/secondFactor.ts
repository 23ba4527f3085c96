/** Where an account stands with the second step of its log-in. */
export interface SecondFactorState {
  isSetUp: boolean
  /** Recovery codes that were not used yet. */
  codesLeft: number
  /** This account must have it (REQUIRE_TOTP). */
  isRequired: boolean
}

/** All that is shown once, to set the second step up; nothing of it is stored before its first code was entered. */
export interface SetUpOffer {
  /** Entered by hand where no camera is at hand. */
  secret: string
  /** `otpauth://…`, opens the app on the same device. */
  uri: string
  /** The same address as a drawing: side of the square, and an SVG path of its dark fields. */
  qr: { size: number; path: string }
  recoveryCodes: string[]
  /** Comes back with the first code; sealed, so that nobody can make one up. */
  ticket: string
}

/** What a log-in still needs after the right password. */
export type NextStep = { next: 'code' } | { next: 'setUp'; offer: SetUpOffer }

/** "Precondition Required": the password was right, a step is missing. */
export const STEP_MISSING = 428
