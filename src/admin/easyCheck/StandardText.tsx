import type { EasyCheckAnswer } from '../../shared/easyCheck'

/** The text that is rendered, section by section, to read while writing. */
export function StandardText({ parts }: { parts: EasyCheckAnswer['standard'] }) {
  return (
    <details className="easy-check-standard">
      <summary>Der schwere Text dazu</summary>
      {parts.map(({ heading, lines }, index) => (
        <section key={index}>
          <h4>{heading}</h4>
          {lines.map((line, position) => (
            <p key={position}>{line}</p>
          ))}
        </section>
      ))}
    </details>
  )
}
