import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { type SubmitEvent, useEffect, useRef } from 'react'
import { type Theme, themes, useTheme } from '../theme.ts'
import { Loupe, Moon, Screen, Sun } from './icons.tsx'

const words: Record<Theme, string> = { system: 'As the system has it', light: 'Light', dark: 'Dark' }

export function TopBar() {
  return (
    <header className="top">
      <Link to="/" className="wordmark">
        Lading
      </Link>
      <nav aria-label="Main">
        <Link to="/" activeOptions={{ exact: true, includeSearch: false }} activeProps={{ 'aria-current': 'page' }}>
          Register
        </Link>
        <Link to="/documents" activeOptions={{ includeSearch: false }} activeProps={{ 'aria-current': 'page' }}>
          Documents
        </Link>
      </nav>
      <SearchBox />
      <ThemeSwitch />
    </header>
  )
}

/** `/` puts the cursor here from anywhere. */
function SearchBox() {
  const navigate = useNavigate()
  const { q }: { q?: string } = useSearch({ strict: false })
  const onSearchPage = globalThis.location.pathname === '/search'
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      event.preventDefault()
      field.current?.focus()
      field.current?.select()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const asked = field.current?.value.trim() ?? ''
    if (asked) void navigate({ to: '/search', search: { q: asked } as never })
  }
  const shown = onSearchPage ? (q ?? '') : ''
  return (
    <search>
      <form className="search-box" onSubmit={submit}>
        <Loupe />
        <input
          ref={field}
          key={shown}
          type="search"
          name="q"
          defaultValue={shown}
          placeholder="Search all words"
          aria-label="Search documents and claims"
          aria-keyshortcuts="/"
        />
        <kbd aria-hidden="true">/</kbd>
      </form>
    </search>
  )
}

function ThemeSwitch() {
  const [theme, choose] = useTheme()
  return (
    <fieldset className="themes">
      <legend className="unseen">Theme</legend>
      {themes.map((each) => (
        <label key={each} title={words[each]}>
          <input type="radio" name="theme" checked={theme === each} onChange={() => choose(each)} />
          {each === 'light' ? <Sun /> : each === 'dark' ? <Moon /> : <Screen />}
          <span className="unseen">{words[each]}</span>
        </label>
      ))}
    </fieldset>
  )
}

/** True where a key press is meant for a field or a dialogue, not for the page. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  const choice = target instanceof HTMLInputElement && ['radio', 'checkbox', 'button'].includes(target.type)
  return (!choice && target.matches('input, textarea, select')) || target.isContentEditable || target.closest('dialog') !== null
}
