import type { BareContext } from './bareContext'

import type { PageAnswer, PageContext, PageFrame } from '../../page'
import { easyPath, paths } from '../../paths'
import { Failure, FailureEasy } from './Failure'
import { Missing } from './Missing'
import { MissingEasy } from './MissingEasy'
import { nearPages, variantOf } from './errorModel'

type Page = PageAnswer & { kind: 'page' }

/** 404: nothing is at this address; 410 with the title of what was taken away. */
export function missingPage(context: PageContext, path: string, gone?: { title: string }): Page {
  const near = nearPages(context, path)
  const isEasy = variantOf(path) === 'easy'
  const title = missingTitle(isEasy, gone !== undefined)
  const props = { title, near, goneTitle: gone?.title, isGone: gone !== undefined }
  return {
    kind: 'page',
    status: gone ? 410 : 404,
    frame: frameOf(path, title),
    body: isEasy ? <MissingEasy {...props} /> : <Missing {...props} />,
  }
}

/** 500: the mistake is ours. Reads nothing, so that it also stands when the content cannot be read. */
export function failedPage(bare: BareContext, path: string): Page {
  const isEasy = variantOf(path) === 'easy'
  const title = isEasy ? 'Bei uns ist ein Fehler passiert' : 'Bei uns ist etwas schiefgegangen.'
  return {
    kind: 'page',
    status: 500,
    frame: frameOf(path, title),
    body: isEasy ? (
      <FailureEasy
        title={title}
        bare={bare}
        sentences={[
          'Sie haben nichts falsch gemacht.',
          'Bitte warten Sie ein paar Minuten.',
          'Dann versuchen Sie es noch einmal.',
        ]}
      />
    ) : (
      <Failure
        title={title}
        bare={bare}
        sentences={[
          'Das liegt nicht an Ihnen. Diese Seite konnte gerade nicht gezeigt werden.',
          'Bitte versuchen Sie es in ein paar Minuten noch einmal. Bleibt der Fehler, schreiben Sie uns.',
        ]}
      />
    ),
  }
}

/** 503: announced work on the site. Reads nothing, for the same reason. */
export function maintenancePage(bare: BareContext, path: string): Page {
  const isEasy = variantOf(path) === 'easy'
  const title = isEasy ? 'Wir arbeiten an dieser Seite' : 'Wir arbeiten gerade an dieser Website.'
  return {
    kind: 'page',
    status: 503,
    frame: frameOf(path, title),
    body: isEasy ? (
      <FailureEasy
        title={title}
        bare={bare}
        sentences={['Sie können die Seite später wieder lesen.', 'Danke, dass Sie warten.']}
      />
    ) : (
      <Failure
        title={title}
        bare={bare}
        sentences={[
          'Bitte kommen Sie etwas später wieder. Alle Inhalte sind dann wieder da.',
          'Haben Sie eine dringende Frage? Schreiben Sie uns.',
        ]}
      />
    ),
  }
}

function missingTitle(isEasy: boolean, isGone: boolean): string {
  if (isGone) return isEasy ? 'Diese Seite gibt es nicht mehr' : 'Diese Seite gibt es nicht mehr.'
  return isEasy ? 'Diese Seite gibt es nicht' : 'Diese Seite haben wir nicht gefunden.'
}

/** Errors belong to the asked address, but nobody is to list them or follow them to another variant's error. */
function frameOf(path: string, title: string): PageFrame {
  const variant = variantOf(path)
  const name = title.replace(/\.$/, '')
  return {
    title: name,
    description: name,
    path,
    variant,
    counterpart: variant === 'easy' ? paths.home : easyPath(paths.home),
    isUnlisted: true,
  }
}
