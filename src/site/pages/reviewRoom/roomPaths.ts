const ROOM = '/pruefraum'

/** Addresses of the review room. */
export const roomPaths = {
  home: ROOM,
  key: (key: string) => `${ROOM}/link/${key}`,
  open: `${ROOM}/oeffnen`,
  newLink: `${ROOM}/neuer-link`,
  logIn: `${ROOM}/anmelden`,
  leave: `${ROOM}/verlassen`,
  /** A review, at one of its questions (counted from 1) or at the first open one. */
  review: (id: string, question?: number) =>
    `${ROOM}/texte/${id}${question === undefined ? '' : `?frage=${question}`}`,
  summary: (id: string) => `${ROOM}/texte/${id}/uebersicht`,
  print: (id: string) => `${ROOM}/texte/${id}/drucken`,
} as const
