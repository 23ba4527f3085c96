import type { ServerProps } from 'payload'

import { CreateEasyTextButton } from './CreateEasyTextButton'
import { readStatement } from './readStatement'
import { readTasks } from './readTasks'
import type { Tasks } from './readTasks'
import type { Task } from './tasks'

/** What an editor has to do next: drafts, what is scheduled, missing easy texts, oldest fact checks. */
export async function Dashboard({ payload, user }: ServerProps) {
  const account = user ? `${user.collection}:${user.id}` : undefined
  const {
    drafts,
    barriers,
    scheduled,
    toCheck,
    wishes,
    reports,
    reviews,
    withoutEasy,
    oldestChecks,
    missingFiles,
  } = await readTasks(payload, account)
  const statement = await readStatement(payload)
  return (
    <section aria-labelledby="next-tasks" className="next-tasks">
      <h2 id="next-tasks">Was als Nächstes zu tun ist</h2>
      {missingFiles.length > 0 && (
        <TaskList title="Dateien, die verloren gegangen sind" tasks={missingFiles} empty="" />
      )}
      <Barriers reports={reports} pages={barriers} />
      <Reviews reviews={reviews} />
      {statement.length > 0 && (
        <TaskList title="Erklärung zur Barrierefreiheit" tasks={statement} empty="" />
      )}
      <TaskList title="Entwürfe" tasks={drafts} empty="Es gibt keine offenen Entwürfe." />
      <TaskList
        title="Geplante Veröffentlichungen"
        tasks={scheduled}
        empty="Es ist nichts geplant."
      />
      <EasyLanguage toCheck={toCheck} wishes={wishes} withoutEasy={withoutEasy} />
      <TaskList
        title="Am längsten nicht geprüfte Fakten"
        tasks={oldestChecks}
        empty="Noch keine Texte mit Faktenprüfung."
      />
    </section>
  )
}

/** What readers reported, and what the gate finds in public pages. */
function Barriers({ pages, reports }: { pages: Tasks['barriers']; reports: Tasks['reports'] }) {
  return (
    <>
      <TaskList
        title="Gemeldete Barrieren"
        tasks={reports.first}
        total={reports.count}
        empty="Keine Meldung wartet auf eine Antwort."
      />
      <div>
        <TaskList
          title="Seiten mit Barrieren"
          tasks={pages.first}
          total={pages.count}
          empty="Die Prüfung der öffentlichen Seiten findet nichts."
        />
        <p>
          <a href="/admin/barrieren">Alle Seiten mit Barrieren</a>
        </p>
      </div>
    </>
  )
}

/** Easy texts that may be out of date, those that readers miss, and those that nobody has written. */
function EasyLanguage({
  toCheck,
  wishes,
  withoutEasy,
}: Pick<Tasks, 'toCheck' | 'wishes' | 'withoutEasy'>) {
  return (
    <>
      <TaskList
        title="Zu prüfen: Leichte Sprache"
        tasks={toCheck.first}
        total={toCheck.count}
        empty="Kein schwerer Text hat sich geändert."
      />
      <TaskList
        title="Am meisten gewünscht"
        tasks={wishes.first}
        total={wishes.count}
        empty="Niemand hat sich eine fehlende Fassung gewünscht."
      />
      <TaskList
        title="Noch ohne Leichte Sprache"
        tasks={withoutEasy.first}
        total={withoutEasy.count}
        empty="Schön: Alle Texte haben eine leichte Fassung."
        withButton
      />
    </>
  )
}

function Reviews({ reviews }: { reviews: Tasks['reviews'] }) {
  return (
    <div>
      <TaskList
        title="Prüfung und Freigabe"
        tasks={reviews.first}
        total={reviews.count}
        empty="Kein Text wartet auf eine Freigabe."
      />
      <p>
        Ohne Prüfung veröffentlicht in den letzten 12 Monaten: <strong>{reviews.bypasses}</strong>.{' '}
        <a href="/admin/collections/workflow-steps?where[and][0][way][equals]=bypass">
          Im Protokoll ansehen
        </a>
      </p>
    </div>
  )
}

interface TaskListProps {
  title: string
  tasks: Task[]
  empty: string
  /** How many there are, where the list may be cut off. */
  total?: number
  withButton?: boolean
}

function TaskList({
  title,
  tasks,
  empty,
  total = tasks.length,
  withButton = false,
}: TaskListProps) {
  return (
    <div>
      <h3>{title}</h3>
      {tasks.length === 0 && <p>{empty}</p>}
      {total > tasks.length && (
        <p>
          {total} Texte, hier die ersten {tasks.length}:
        </p>
      )}
      {tasks.length > 0 && (
        <ul className="dashboard-tasks">
          {tasks.map((task) => (
            <li key={`${task.collection}-${task.id}-${task.note}`}>
              <a href={task.href ?? `/admin/collections/${task.collection}/${task.id}`}>
                {task.title}
              </a>
              {task.note !== '' && ` – ${task.note}`}{' '}
              {withButton && (
                <CreateEasyTextButton
                  collection={task.collection}
                  id={task.id}
                  title={task.title}
                />
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
