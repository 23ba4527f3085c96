'use client'

import { useEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'

/** A button that opens a small form in its place; the first field takes the focus. */
export function Disclosed({ children, label }: { children: ReactNode; label: string }) {
  const [isOpen, setOpen] = useState(false)
  const form = useRef<HTMLDivElement>(null)
  // The button that had the focus is gone.
  useEffect(() => {
    if (isOpen) form.current?.querySelector<HTMLElement>('input, textarea')?.focus()
  }, [isOpen])
  if (isOpen) {
    return (
      <div className="easy-finding-reason" ref={form}>
        {children}
      </div>
    )
  }
  return (
    <button type="button" onClick={() => setOpen(true)}>
      {label}
    </button>
  )
}
