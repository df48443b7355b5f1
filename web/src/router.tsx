import { createRootRoute, createRoute, createRouter, Outlet, useLocation } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { DocumentsPage } from './pages/documents.tsx'
import { ReaderPage } from './pages/reader.tsx'
import { RegisterPage } from './pages/register.tsx'
import { SearchPage } from './pages/search.tsx'
import { TransferPage } from './pages/transfer.tsx'
import { Trouble } from './parts/states.tsx'
import { TopBar } from './parts/top-bar.tsx'
import { readSearch, writeSearch } from './search-params.ts'

const root = createRootRoute({ component: Frame, notFoundComponent: NotFound })

const routes = [
  createRoute({ getParentRoute: () => root, path: '/', component: RegisterPage }),
  createRoute({ getParentRoute: () => root, path: '/transfers/$id', component: TransferPage }),
  createRoute({ getParentRoute: () => root, path: '/documents', component: DocumentsPage }),
  createRoute({ getParentRoute: () => root, path: '/documents/$id', component: ReaderPage }),
  createRoute({ getParentRoute: () => root, path: '/search', component: SearchPage }),
] as const

export const router = createRouter({
  routeTree: root.addChildren(routes),
  parseSearch: readSearch,
  stringifySearch: writeSearch,
  scrollRestoration: true,
  defaultNotFoundComponent: NotFound,
  defaultErrorComponent: ({ error }) => <Trouble title="This page could not be drawn" reason={error instanceof Error ? error.message : String(error)} />,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}

function Frame() {
  const path = useLocation({ select: ({ pathname }) => pathname })
  const before = useRef(path)
  useEffect(() => {
    // A new page begins at its content, for the keyboard too.
    if (before.current !== path) document.getElementById('main')?.focus({ preventScroll: true })
    before.current = path
  }, [path])
  return (
    <>
      <a className="skip" href="#main">
        Skip to the content
      </a>
      <TopBar />
      <main id="main" tabIndex={-1}>
        <Outlet />
      </main>
    </>
  )
}

function NotFound() {
  return <Trouble title="No such page" reason="Nothing is kept at this address." />
}
