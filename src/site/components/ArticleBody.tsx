import type { ReactElement } from 'react'
import type { TopicLook } from '../../content/documents'
import type { Block, Inline, Video } from '../../content/text'
import { BlockList } from './BlockList'
import { DataTable } from './DataTable'
import { DotPicture } from './DotPicture'
import { DownloadLink } from './DownloadLink'
import { Film } from './Film'
import { InlineText } from './InlineText'
import { Notice } from './Notice'
import { PictureFigure } from './PictureFigure'
import { QuoteFigure } from './QuoteFigure'

/** The body of a document, block by block. */
export function ArticleBody({
  blocks,
  look,
}: {
  blocks: readonly Block[]
  look?: TopicLook
}): ReactElement | null {
  if (blocks.length === 0) return null
  return (
    <div className="prose">
      {blocks.map((block, index) => (
        <BlockPart key={index} block={block} look={look} />
      ))}
    </div>
  )
}

function BlockPart({ block, look }: { block: Block; look?: TopicLook }): ReactElement {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          <InlineText>{block.children}</InlineText>
        </p>
      )
    case 'heading':
      return <BodyHeading heading={block} />
    case 'list':
      return <BlockList list={block} />
    case 'table':
      return <DataTable {...block} />
    case 'quote':
      return <QuoteFigure quote={block} look={look} />
    case 'dots':
      return <DotPicture dots={block} look={look} />
    case 'notice':
      return <BodyNotice title={block.title}>{block.children}</BodyNotice>
    case 'foreign':
      return (
        <p lang={block.language} dir="auto">
          <InlineText>{block.children}</InlineText>
        </p>
      )
    case 'picture':
      return <PictureFigure picture={block.picture} caption={block.caption} />
    case 'download':
      return <DownloadLink document={block.document} />
    case 'video':
      return <BodyFilm video={block.video} />
  }
}

function BodyFilm({ video }: { video: Video }): ReactElement {
  const hasTranscript = video.transcript.length > 0
  return (
    <Film video={video} transcript={hasTranscript && <ArticleBody blocks={video.transcript} />} />
  )
}

function BodyHeading({ heading }: { heading: Block & { kind: 'heading' } }): ReactElement {
  const Heading = `h${heading.level}` as const
  return <Heading id={heading.id}>{heading.text}</Heading>
}

function BodyNotice({
  title,
  children,
}: {
  title: string | undefined
  children: Inline[]
}): ReactElement {
  return (
    <Notice>
      {title && <b>{`${title} `}</b>}
      <InlineText>{children}</InlineText>
    </Notice>
  )
}
