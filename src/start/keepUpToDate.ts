import type { Payload } from 'payload'

import { followChanges } from '../cms/cluster/changeLog'
import type { ContentStore } from '../cms/store/contentStore'
import type { Snapshot } from '../cms/store/snapshot'
import { onCommitted } from '../shared/commitSignals'
import type { ContentChange } from '../shared/commitSignals'

/** Public pages follow each commit of this process and of others, and so does the state that is kept on disk, where one is kept. */
export function keepUpToDate(payload: Payload, content: ContentStore, snapshot?: Snapshot): void {
  snapshot?.schedule(content.saved)
  const apply = async (changes: ContentChange[]) => {
    snapshot?.expectChange()
    try {
      const delta = await content.apply(changes)
      snapshot?.tookChange()
      snapshot?.add(delta, content.saved)
    } catch (error) {
      // Whatever of it readers see already is to be kept too.
      snapshot?.schedule(content.saved)
      payload.logger.error({ err: error, msg: 'Content could not be read again.' })
    }
  }
  onCommitted((changes) => void apply(changes))
  followChanges(payload, apply)
}
