import { type RefObject, useEffect, useRef } from 'react'

/**
 * Selects claims by their words inside the element that takes the reference: by a click on any of them, or by
 * Enter or the space bar where a claim begins. On the selected claim they go to the next one below it.
 */
export function usePicking(selected: string, select: (claim: string) => void): RefObject<HTMLElement | null> {
  const text = useRef<HTMLElement>(null)
  useEffect(() => {
    const element = text.current
    const pick = ({ target }: Event): boolean => {
      const run = target instanceof Element ? target.closest<HTMLElement>('mark[data-claims]') : null
      const next = claimAfter(run?.dataset['claims']?.split(' ') ?? [], selected)
      if (next !== undefined) select(next)
      return next !== undefined
    }
    // Marking words with the mouse, to copy them, selects no claim.
    const click = (event: Event): void => void (getSelection()?.isCollapsed !== false && pick(event))
    const press = (event: KeyboardEvent): void => {
      if ((event.key === 'Enter' || event.key === ' ') && pick(event)) event.preventDefault()
    }
    element?.addEventListener('click', click)
    element?.addEventListener('keydown', press)
    return () => {
      element?.removeEventListener('click', click)
      element?.removeEventListener('keydown', press)
    }
  }, [selected, select])
  return text
}

const claimAfter = (claims: readonly string[], selected: string): string | undefined => claims[(claims.indexOf(selected) + 1) % claims.length]
