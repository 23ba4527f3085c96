import { SettingsError } from '../config/env'

/** Runs a command; what the operator can repair ends with one sentence and exit code 1, without a stack. */
export async function runOrExplain(command: () => Promise<void>): Promise<void> {
  try {
    await command()
  } catch (error) {
    if (error instanceof SettingsError) process.stderr.write(`\n${error.message}\n`)
    else
      process.stderr.write(
        `\nDer Start ist gescheitert: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
      )
    process.exit(1)
  }
}
