import type { ReactElement } from 'react'

import type { SiteInfo } from '../../../content/site'
import { HiddenFields } from '../../components/HiddenFields'
import { phoneHref, phoneText } from '../../format'

interface RoomTroubleProps {
  site: SiteInfo
  /** Where the form goes again, and what it carries; absent where nothing was sent. */
  again?: { action: string; fields: Record<string, string>; remark: string }
}

/** It does not work at the moment: what was written stays here, and can be sent again. */
export function RoomTrouble({ again, site }: RoomTroubleProps): ReactElement {
  return (
    <div className="wrap easy-text room">
      <h1>Das geht gerade nicht</h1>
      <div role="alert">
        <p>Wir können gerade nichts speichern.</p>
        <p>Sie haben nichts falsch gemacht.</p>
        <p>Bitte warten Sie ein paar Minuten.</p>
        <p>Dann versuchen Sie es noch einmal.</p>
      </div>
      {again && (
        <form method="post" action={again.action}>
          <HiddenFields fields={again.fields} />
          {again.remark !== '' && (
            <>
              <label htmlFor="anmerkung">Das haben Sie geschrieben:</label>
              <textarea id="anmerkung" name="anmerkung" rows={5} defaultValue={again.remark} />
            </>
          )}
          <button type="submit" className="button">
            Noch einmal versuchen
          </button>
        </form>
      )}
      <div>
        <p>Oder Sie sagen es uns:</p>
        {site.phone && (
          <p>
            Telefon: <a href={phoneHref(site.phone)}>{phoneText(site.phone)}</a>
          </p>
        )}
        <p>
          E-Mail: <a href={`mailto:${site.mail}`}>{site.mail}</a>
        </p>
      </div>
    </div>
  )
}
