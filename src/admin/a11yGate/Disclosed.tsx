'use client'

import { useEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'

interface DisclosedProps {
  children: ReactNode
  label: string
  /** What it is about, for those who hear the button alone: a panel has many with the same words. */
  about: string
}

/** A button that opens a small form in its place; the first field takes the focus. */
export function Disclosed({ about, children, label }: DisclosedProps) {
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
    <button type="button" aria-label={`${label}: ${about}`} onClick={() => setOpen(true)}>
      {label}
    </button>
  )
}
