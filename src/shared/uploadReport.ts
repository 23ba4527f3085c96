/** What the comparison of records and files found. */
export interface UploadReport {
  /** ISO time. */
  at: string
  /** Records whose file (or one of its sizes) is not there. */
  missing: { collection: string; id: string; filename: string }[]
  /** Files without a record, now in quarantine. */
  moved: number
  /** Files without a record that were left alone, because there were too many of them. */
  kept: number
}

// On globalThis, because the server and the admin come from two bundles of one process.
const store = globalThis as typeof globalThis & { __uploadReport?: UploadReport }

export function keepUploadReport(report: UploadReport): void {
  store.__uploadReport = report
}

/** The last comparison of this process. */
export const lastUploadReport = (): UploadReport | undefined => store.__uploadReport
