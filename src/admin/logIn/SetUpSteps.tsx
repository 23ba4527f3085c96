'use client'

import type { SetUpOffer } from '../../shared/secondFactor'

/** How the second step is set up: the secret as a drawing and as text, and the codes for a lost telephone. */
export function SetUpSteps({ offer }: { offer: SetUpOffer }) {
  return (
    <ol className="log-in-steps">
      <KeyStep offer={offer} />
      <RecoveryStep codes={offer.recoveryCodes} />
      <li>
        <h2>Den ersten Code eingeben</h2>
        <p>So wissen Sie, dass alles geht. Erst danach gilt es.</p>
      </li>
    </ol>
  )
}

function KeyStep({ offer: { qr, secret, uri } }: { offer: SetUpOffer }) {
  const groups = (secret.match(/.{1,4}/g) ?? []).join(' ')
  return (
    <li>
      <h2>Den Schlüssel in eine App holen</h2>
      <p>
        Sie brauchen eine App für Einmal-Codes, auf dem Handy oder auf diesem Rechner, zum Beispiel
        einen Passwort-Manager. Lesen Sie damit dieses Bild ein:
      </p>
      <svg
        role="img"
        aria-label="QR-Code mit dem Schlüssel. Er steht darunter auch als Text."
        className="log-in-qr"
        viewBox={`0 0 ${qr.size} ${qr.size}`}
        shapeRendering="crispEdges"
      >
        <rect width={qr.size} height={qr.size} fill="#fff" />
        <path d={qr.path} fill="#000" />
      </svg>
      <p>
        Oder geben Sie den Schlüssel von Hand ein: <code className="log-in-secret">{groups}</code>
      </p>
      <p>
        Oder öffnen Sie ihn <a href={uri}>in einer App auf diesem Gerät</a>.
      </p>
    </li>
  )
}

function RecoveryStep({ codes }: { codes: SetUpOffer['recoveryCodes'] }) {
  return (
    <li>
      <h2>Diese Codes aufbewahren</h2>
      <p>
        Ohne die App kommen Sie mit einem dieser Codes hinein. Jeder gilt einmal. Sie stehen nur
        jetzt hier: Drucken Sie sie aus, oder legen Sie sie in einen Passwort-Manager.
      </p>
      <ul className="log-in-codes" aria-label="Wiederherstellungs-Codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <p>
        <button type="button" onClick={() => window.print()}>
          Codes drucken
        </button>
      </p>
    </li>
  )
}
