interface Fault {
  /** German, ends with a full stop. */
  reason: string
  repair: string
}

const COPY = 'Öffnen Sie die Seite im Browser und kopieren Sie die Adresse von dort.'

/** What cannot be right in an address, as it was typed; `undefined` where nothing is found. */
export function typingFault(href: string): Fault | undefined {
  const address = href.trim()
  if (address === '' || /^(?:https?:\/{0,2}|mailto:|tel:|#)$/i.test(address))
    return fault('Es fehlt die Adresse.', 'Tragen Sie die Adresse ein, oder löschen Sie den Link.')
  if (/^mailto:/i.test(address)) return mailFault(address.slice(7))
  if (/^tel:/i.test(address)) return phoneFault(address.slice(4))
  if (/^[^\s/:#?]+@[^\s/]+$/.test(address))
    return fault(
      'Vor einer Mail-Adresse muss mailto: stehen.',
      'Schreiben Sie mailto: vor die Adresse.',
    )
  if (/^www\./i.test(address))
    return fault('Am Anfang fehlt https://.', 'Schreiben Sie https:// vor die Adresse.')
  return webFault(address)
}

function webFault(address: string): Fault | undefined {
  if (/^https?[:;/\\.,]*\/*https?(?=[:;/\\])/i.test(address))
    return fault(
      'In der Adresse steht zweimal http.',
      'Löschen Sie das erste http:// oder https://.',
    )
  if (
    /^h?t{1,3}ps?(?:;|:(?!\/\/)|\/\/|,)/i.test(address) ||
    /^(?:htp|htt|ttp|hhtp|htttp)s?:/i.test(address)
  )
    return fault('Der Anfang der Adresse ist verschrieben. Richtig ist https://.', COPY)
  if (!/^https?:\/\//i.test(address)) return undefined
  if (/\s/.test(address)) return fault('In der Adresse steht ein Leerzeichen.', COPY)
  return hostFault(/^https?:\/\/([^/?#]*)/i.exec(address)?.[1] ?? '')
}

/** Faults of the name of a website; names without a dot are what link-unsafe is about. */
function hostFault(host: string): Fault | undefined {
  if (host === '' || host.startsWith('/'))
    return fault('In der Adresse fehlt der Name der Website.', COPY)
  const name = host.replace(/^[^@]*@/, '').replace(/:\d*$/, '')
  if (/^www[^.]*$|^ww\.|^wwww\.|^www\.[^.]+$/i.test(name) && !/^www\.[^.]+\.[^.]+/.test(name))
    return fault(`Der Name „${name}“ ist nicht vollständig.`, COPY)
  if (/\.\.|^\.|[,;_„“"']|^-|-\.|\.-/.test(name) || /\.\d*[a-z]$/i.test(name))
    return fault(`Der Name „${name}“ ist verschrieben.`, COPY)
  return undefined
}

function mailFault(rest: string): Fault | undefined {
  const repair = 'Schreiben Sie die Mail-Adresse neu, zum Beispiel mailto:amt@example.org.'
  const people = decoded(rest.replace(/\?.*$/, '')).split(',')
  for (const one of people) {
    const address = one.trim()
    const signs = address.split('@').length - 1
    if (signs === 0) return fault('In der Mail-Adresse fehlt das Zeichen @.', repair)
    if (signs > 1) return fault('In der Mail-Adresse steht das Zeichen @ zweimal.', repair)
    if (!/^[^\s@,;<>()/]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}$/u.test(address))
      return fault('Die Mail-Adresse ist verschrieben.', repair)
  }
  return undefined
}

function phoneFault(rest: string): Fault | undefined {
  const repair = 'Schreiben Sie die Nummer mit Vorwahl, zum Beispiel tel:+492421220.'
  const number = decoded(rest).replace(/;.*$/, '')
  if (/[^\d+\s().*#/-]/.test(number))
    return fault('In der Telefonnummer stehen andere Zeichen als Ziffern.', repair)
  return number.replace(/\D/g, '').length < 3
    ? fault('Die Telefonnummer ist zu kurz.', repair)
    : undefined
}

const fault = (reason: string, repair: string): Fault => ({ reason, repair })

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
