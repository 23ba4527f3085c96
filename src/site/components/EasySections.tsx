import type { ReactElement } from 'react'
import type { TopicLook } from '../../content/documents'
import type { EasyImage, EasyLine, EasySection, EasyWord } from '../../content/easyText'
import { BreakableText } from './BreakableText'
import { formatDate } from '../format'
import { EasyDetails } from './EasyDetails'
import { Icon } from './Icon'
import { PictureImage } from './PictureImage'
import { Tile } from './Tile'

const LOOKS: readonly TopicLook[] = ['lilac', 'leaf', 'sun', 'coral', 'lake']
const SIDE = 96

/** A text in Leichte Sprache: one sentence a line, its picture beside it, hard words explained. */
export function EasySections({
  sections,
  looks = LOOKS,
  headingLevel = 2,
}: {
  sections: readonly EasySection[]
  /** Colours of the pictograms, one after the other. */
  looks?: readonly TopicLook[]
  /** 3 where the sections stand in a part with a heading of its own. */
  headingLevel?: 2 | 3
}): ReactElement {
  return (
    <>
      {sections.map((section, index) => (
        <Section
          key={section.id}
          section={section}
          look={looks[index % looks.length] ?? 'lilac'}
          headingLevel={headingLevel}
        />
      ))}
    </>
  )
}

function Section({
  section,
  look,
  headingLevel,
}: {
  section: EasySection
  look: TopicLook
  headingLevel: 2 | 3
}): ReactElement {
  const Heading = `h${headingLevel}` as const
  const { id, heading, image, lines, details, words, changedOn } = section
  const hasRow = image !== undefined || lines.length > 0 || details.length > 0
  return (
    <div className="easy-section" id={`abschnitt-${id}`}>
      {heading && <Heading>{heading}</Heading>}
      {changedOn !== undefined && <ChangedNote section={id} changedOn={changedOn} />}
      {hasRow && (
        <div className={image ? 'easy-row' : 'easy-row without-image'}>
          {image && <Image image={image} look={look} />}
          <div>
            <Lines lines={lines} section={id} />
            {details.length > 0 && <EasyDetails details={details} />}
          </div>
        </div>
      )}
      {words.map((word) => (
        <WordBox key={word.word} word={word} section={id} />
      ))}
    </div>
  )
}

/** The standard text says something else here since this day; nobody has looked at the easy section yet. */
function ChangedNote({ section, changedOn }: { section: string; changedOn: string }): ReactElement {
  const lines = [
    'Dieser Teil ist vielleicht alt.',
    `Der schwere Text ist neu seit dem ${formatDate(changedOn)}.`,
    'Wir sehen nach: Stimmt dieser Teil noch?',
  ]
  return (
    <div className="notice">
      <Icon name="warn" />
      <div>
        {lines.map((line, index) => (
          <p key={index} data-ls-sentence={`${section}-neu-${index + 1}`}>
            {line}
          </p>
        ))}
      </div>
    </div>
  )
}

/** Every sentence has an address, so that a check can name it. */
function Lines({ lines, section }: { lines: readonly EasyLine[]; section: string }): ReactElement {
  return (
    <>
      {lines.map((line, index) => (
        <p key={index} data-ls-sentence={`${section}-${index + 1}`}>
          {line.map((span, position) =>
            span.bold ? (
              <b key={position}>
                <BreakableText text={span.text} />
              </b>
            ) : (
              <BreakableText key={position} text={span.text} />
            ),
          )}
        </p>
      ))}
    </>
  )
}

function Image({ image, look }: { image: EasyImage; look: TopicLook }): ReactElement {
  if (image.kind === 'picture') {
    return (
      <div className="easy-picture">
        <PictureImage picture={image.picture} cut="full" sizes="(min-width: 40rem) 14rem, 92vw" />
      </div>
    )
  }
  return (
    <span className={`tile topic-${look}`}>
      <img src={image.url} alt={image.alt} width={SIDE} height={SIDE} loading="lazy" />
    </span>
  )
}

function WordBox({ word, section }: { word: EasyWord; section: string }): ReactElement {
  return (
    <dl className="word-box">
      <dt>
        <Tile pictogram="woerterbuch" /> {word.word}
      </dt>
      <dd>
        <p>
          <b>Das bedeutet:</b>
        </p>
        <Lines lines={word.lines} section={`${section}-${word.word}`} />
      </dd>
    </dl>
  )
}
