import type { ReactElement } from 'react'
import type { EasyDetail } from '../../content/easyText'
import { phoneHref, phoneText } from '../format'
import { Icon } from './Icon'

/** Phone, mail, address and links of a section: never running text (BITV 2.0 Anlage 2 Teil 2 Nr. 12). */
export function EasyDetails({ details }: { details: readonly EasyDetail[] }): ReactElement {
  return (
    <ul className="easy-details">
      {details.map((detail, index) => (
        <li key={index}>
          <Detail detail={detail} />
        </li>
      ))}
    </ul>
  )
}

function Detail({ detail }: { detail: EasyDetail }): ReactElement {
  switch (detail.kind) {
    case 'phone':
      return (
        <>
          <Icon name="phone" />
          <span>
            {`${detail.label}: `}
            <a href={phoneHref(detail.number)}>{phoneText(detail.number)}</a>
          </span>
        </>
      )
    case 'mail':
      return (
        <>
          <Icon name="mail" />
          <span>
            {`${detail.label}: `}
            <a href={`mailto:${detail.address}`}>{detail.address}</a>
          </span>
        </>
      )
    case 'address':
      return (
        <>
          <Icon name="place" />
          <address>
            {detail.lines.map((line) => (
              <span key={line}>{line}</span>
            ))}
          </address>
        </>
      )
    case 'link':
      return (
        <>
          <Icon name="arrow" />
          <a href={detail.href}>{detail.label}</a>
        </>
      )
  }
}
