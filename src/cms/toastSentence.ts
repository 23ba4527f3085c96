/**
 * A sentence that the admin shows as it is in the message in the corner. Behind a colon it would take each comma for a new
 * field (@payloadcms/ui, createErrorsFromMessage).
 */
export const toastSentence = (sentence: string): string =>
  sentence
    .replaceAll(': ', ' – ')
    // A time of day may be written with a point too.
    .replaceAll(/(\d):(?=\d)/g, '$1.')
    .replaceAll(':', '')
