const ROOM = '/pruefraum'

/** Addresses of the review room. */
export const roomPaths = {
  home: ROOM,
  key: (key: string) => `${ROOM}/link/${key}`,
  open: `${ROOM}/oeffnen`,
  newLink: `${ROOM}/neuer-link`,
  logIn: `${ROOM}/anmelden`,
  leave: `${ROOM}/verlassen`,
  barriers: `${ROOM}/barrieren`,
  bypasses: `${ROOM}/ohne-pruefung`,
  textSize: `${ROOM}/schrift`,
  /** A review, at one of its questions (counted from 1) or at the first open one. `isSaved`: something was saved just now. */
  review: (id: string, question?: number, isSaved = false) =>
    `${ROOM}/texte/${id}${question === undefined ? '' : `?frage=${question}${isSaved ? '&gespeichert' : ''}`}`,
  summary: (id: string, isSaved = false) =>
    `${ROOM}/texte/${id}/uebersicht${isSaved ? '?gespeichert' : ''}`,
  /** The text as its page will look. */
  page: (id: string) => `${ROOM}/texte/${id}/seite`,
  /** The form for answers on paper, of an editor with a pass; of one of its prints. */
  paper: (pass: string, code = '') =>
    `${ROOM}/papier/${pass}${code === '' ? '' : `?kennzeichen=${code}`}`,
  paperPrint: (pass: string) => `${ROOM}/papier/${pass}/drucken`,
  print: (id: string) => `${ROOM}/texte/${id}/drucken`,
} as const
