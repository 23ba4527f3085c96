import type { ContentSource } from '../../../content/contentSource'
import type { NewsArticle, PartialDate, Project } from '../../../content/documents'
import { formatDate } from '../../format'
import { selected } from '../../notedContent'
import { pathOf } from '../../paths'
import { statusName } from '../project/projectModel'

export interface ParticipationStep {
  title: string
  when?: string
  text: string
  href: string
  state: 'done' | 'now' | 'open'
  stateLabel: string
}

/** Topic under which conference, call and meeting places are filed. */
const TOPIC = 'begegnung'

/** What has come of taking part so far, oldest first; what has no date stands at the end. */
export function participationSteps(content: ContentSource, today: string): ParticipationStep[] {
  return selected(content, chooseSteps, today)
}

function chooseSteps(content: ContentSource, today: string): ParticipationStep[] {
  const dated = [
    ...content
      .news()
      .filter(isOfTopic)
      .map((article) => newsStep(article, today)),
    ...content.projects().filter(isOfTopic).map(projectStep),
  ]
  return dated.sort((a, b) => a.sortKey.localeCompare(b.sortKey)).map(({ step }) => step)
}

interface DatedStep {
  sortKey: string
  step: ParticipationStep
}

/** Later than every date. */
const AT_THE_END = '9999-12-31'

function isOfTopic({ topics }: NewsArticle | Project): boolean {
  return topics.some(({ slug }) => slug === TOPIC)
}

function newsStep(article: NewsArticle, today: string): DatedStep {
  const isAhead = article.date.iso > today
  const over = article.isArchived ? 'vorbei' : 'gemeldet'
  return {
    sortKey: article.date.iso,
    step: {
      title: article.title,
      when: knownDate(article.date),
      text: article.teaser,
      href: pathOf(article),
      state: isAhead ? 'open' : 'done',
      stateLabel: isAhead ? 'steht bevor' : over,
    },
  }
}

function projectStep(project: Project): DatedStep {
  const states = { planned: 'open', running: 'now', finished: 'done' } as const
  return {
    sortKey: project.startsOn?.iso ?? AT_THE_END,
    step: {
      title: project.title,
      when: project.term || knownDate(project.startsOn),
      text: project.teaser,
      href: pathOf(project),
      state: states[project.status],
      stateLabel: `Projekt, ${statusName(project.status)}`,
    },
  }
}

function knownDate(date: PartialDate | undefined): string | undefined {
  return date && date.precision !== 'unknown' ? formatDate(date) : undefined
}
