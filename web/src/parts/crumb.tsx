import { Link, useCanGoBack, useRouter } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { ArrowLeft } from './icons.tsx'

/** Where a page stands, and the way back to where the reader came from: the register with its filters, or the open panel. */
export function Crumb({ list, children }: { list: 'Register' | 'Documents'; children?: ReactNode }) {
  const router = useRouter()
  const canGoBack = useCanGoBack()
  return (
    <p className="crumb">
      {canGoBack && (
        <button type="button" className="back" onClick={() => router.history.back()}>
          <ArrowLeft />
          Back
        </button>
      )}
      <Link to={list === 'Register' ? '/' : '/documents'}>{list}</Link>
      {children}
    </p>
  )
}
