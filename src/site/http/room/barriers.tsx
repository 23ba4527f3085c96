import type { Express } from 'express'

import type { BarrierDesk } from '../../../content/barrierDesk'
import { RoomBarriers } from '../../pages/reviewRoom/RoomBarriers'
import { roomPage } from '../../pages/reviewRoom/roomFrame'
import { roomPaths } from '../../pages/reviewRoom/roomPaths'
import type { Inside } from './kit'

/** Shows members of the board which reports of barriers have waited too long. */
export function serveRoomBarriers(
  app: Express,
  { desk, inside }: { desk: BarrierDesk; inside: Inside },
): void {
  app.get(
    roomPaths.barriers,
    inside(async ({ show }) => {
      show(roomPage('Zu späte Antworten', <RoomBarriers cases={await desk.overdue()} />))
    }),
  )
}
