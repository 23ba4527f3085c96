/**
 * Adds a button "Vorlesen" where the device has a German voice of its own. Voices that read on a server are left out
 * (`localService`, Web Speech API § 5.2.6): what is reviewed is not public yet and must not leave the device. Without such
 * a voice, or without scripts, nothing is missing from the page.
 */
const text = document.querySelector<HTMLElement>('[data-read-aloud]')
// Absent in some browsers, whatever the types say.
const speech = window.speechSynthesis as SpeechSynthesis | undefined
/** A little slower than normal speech. */
const RATE = 0.9

if (text && speech) {
  const button = makeButton(text, speech)
  const offer = () => {
    if (voiceOf(speech) && !button.isConnected) text.after(button)
  }
  offer()
  // Chromium knows its voices only some time after the page is there.
  speech.addEventListener('voiceschanged', offer)
  addEventListener('pagehide', () => speech.cancel())
}

function voiceOf(synthesis: SpeechSynthesis): SpeechSynthesisVoice | undefined {
  return synthesis.getVoices().find(({ lang, localService }) => localService && /^de\b/i.test(lang))
}

function makeButton(source: HTMLElement, synthesis: SpeechSynthesis): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'button light'
  const label = (isReading: boolean) => {
    button.textContent = isReading ? 'Anhalten' : 'Vorlesen'
  }
  label(false)
  button.addEventListener('click', () => {
    const wasReading = synthesis.speaking
    synthesis.cancel()
    label(!wasReading)
    if (!wasReading) read(source, synthesis, () => label(false))
  })
  return button
}

/** Line by line: Chromium stops long texts after 15 seconds. */
function read(source: HTMLElement, synthesis: SpeechSynthesis, done: () => void): void {
  const lines = source.innerText.split('\n').filter((line) => line.trim() !== '')
  lines.forEach((line, index) => {
    const words = new SpeechSynthesisUtterance(line)
    words.lang = 'de-DE'
    words.rate = RATE
    words.voice = voiceOf(synthesis) ?? null
    if (index === lines.length - 1) words.onend = done
    synthesis.speak(words)
  })
}
