import type { ReactElement, ReactNode } from 'react'

import type { TopicLook } from '../../../content/documents'
import type { EasyCheck, EasySection } from '../../../content/easyText'
import { CheckLabel } from '../../components/CheckLabel'
import { EasySections } from '../../components/EasySections'
import { Icon } from '../../components/Icon'
import { TitleField } from '../../components/TitleField'
import type { Crumb } from '../../components/TitleField'
import { VariantWishes } from '../../components/VariantWishes'
import { VariantSwitch } from '../../components/VariantSwitch'
import type { WishedVariant } from '../../../content/wishBox'
import { easyPath, paths } from '../../paths'

export interface EasyPageProps {
  heading: string
  lead?: string
  look?: TopicLook
  /** Between the start of the easy site and this page. */
  crumbs?: Crumb[]
  /** Where the standard variant stands; its switch is shown then. */
  standardPath?: string
  hasSignVideo?: boolean
  /** Variants that can be asked for. */
  missing?: readonly WishedVariant[]
  sections?: readonly EasySection[]
  /** Given for texts of editors: their label stands above the text, its meaning below. */
  check?: EasyCheck
  children?: ReactNode
}

/** Every page of the easy site: title, way to the standard text, sections, and what else it has. */
export function EasyPage(props: EasyPageProps): ReactElement {
  const {
    heading,
    lead,
    look = 'sun',
    crumbs = [],
    standardPath,
    sections = [],
    missing = [],
    check,
    children,
  } = props
  return (
    <>
      <TitleField
        heading={heading}
        lead={lead}
        look={look}
        breadcrumbs={[{ label: 'Start', path: paths.easyHome }, ...crumbs, { label: heading }]}
        below={
          standardPath !== undefined && (
            <VariantSwitch
              variant="easy"
              standardPath={standardPath}
              easyPath={easyPath(standardPath)}
              hasSignVideo={props.hasSignVideo}
              canWish={missing.length > 0}
            />
          )
        }
      />
      <div className={`wrap easy-text space-4 topic-${look}`}>
        {check && <CheckLabel check={check} />}
        <EasySections sections={sections} />
        {children}
        {standardPath !== undefined && <VariantWishes path={standardPath} missing={missing} easy />}
        {check && <LabelMeaning />}
      </div>
    </>
  )
}

function LabelMeaning(): ReactElement {
  return (
    <section className="space-4" aria-labelledby="zeichen">
      <h2 id="zeichen" className="below-3">
        Was sagt das Zeichen?
      </h2>
      <div className="columns">
        <p className="check-label">
          <Icon name="checked" />
          <span>
            <b>Leichte Sprache – geprüft von …</b>
            <br />
            <span data-ls-sentence="zeichen-1">
              Menschen mit Lern-Schwierigkeiten haben den Text geprüft.
            </span>
          </span>
        </p>
        <p className="check-label unchecked">
          <Icon name="open" />
          <span>
            <b>Noch nicht geprüft</b>
            <br />
            <span data-ls-sentence="zeichen-2">Der Text ist neu.</span>{' '}
            <span data-ls-sentence="zeichen-3">Vielleicht ist er noch zu schwer.</span>
          </span>
        </p>
      </div>
    </section>
  )
}
