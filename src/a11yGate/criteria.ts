/** Success criteria of WCAG 2.2 that the checks stand on, with the names of the authorised German translation. */
export const CRITERIA = {
  WCAG22_111_NON_TEXT_CONTENT: { number: '1.1.1', name: 'Nicht-Text-Inhalt' },
  WCAG22_121_AUDIO_OR_VIDEO_ONLY: { number: '1.2.1', name: 'Nur Audio und nur Video' },
  WCAG22_122_CAPTIONS: { number: '1.2.2', name: 'Untertitel' },
  WCAG22_123_MEDIA_ALTERNATIVE: { number: '1.2.3', name: 'Text oder Beschreibung zum Film' },
  WCAG22_131_INFO_AND_RELATIONSHIPS: { number: '1.3.1', name: 'Info und Beziehungen' },
  WCAG22_132_MEANINGFUL_SEQUENCE: { number: '1.3.2', name: 'Bedeutungstragende Reihenfolge' },
  WCAG22_133_SENSORY: { number: '1.3.3', name: 'Sensorische Eigenschaften' },
  WCAG22_141_USE_OF_COLOR: { number: '1.4.1', name: 'Benutzung von Farbe' },
  WCAG22_145_IMAGES_OF_TEXT: { number: '1.4.5', name: 'Bilder von Text' },
  WCAG22_211_KEYBOARD: { number: '2.1.1', name: 'Tastatur' },
  WCAG22_222_PAUSE_STOP_HIDE: { number: '2.2.2', name: 'Pausieren, beenden, ausblenden' },
  WCAG22_231_THREE_FLASHES: { number: '2.3.1', name: 'Grenzwert von dreimaligem Blitzen' },
  WCAG22_242_PAGE_TITLED: { number: '2.4.2', name: 'Seite mit Titel versehen' },
  WCAG22_244_LINK_PURPOSE: { number: '2.4.4', name: 'Linkzweck (im Kontext)' },
  WCAG22_246_HEADINGS_AND_LABELS: { number: '2.4.6', name: 'Überschriften und Beschriftungen' },
  WCAG22_2410_SECTION_HEADINGS: { number: '2.4.10', name: 'Abschnittsüberschriften' },
  WCAG22_311_LANGUAGE_OF_PAGE: { number: '3.1.1', name: 'Sprache der Seite' },
  WCAG22_312_LANGUAGE_OF_PARTS: { number: '3.1.2', name: 'Sprache von Teilen' },
  WCAG22_314_ABBREVIATIONS: { number: '3.1.4', name: 'Abkürzungen' },
  WCAG22_315_READING_LEVEL: { number: '3.1.5', name: 'Leseniveau' },
  WCAG22_412_NAME_ROLE_VALUE: { number: '4.1.2', name: 'Name, Rolle, Wert' },
} as const

export type CriterionId = keyof typeof CRITERIA
