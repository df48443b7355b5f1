import type { BlockKind, DocumentMeta } from '../model/index.ts'
import { dateIn } from './dates.ts'
import { isDateline } from './lead.ts'
import type { Line } from './line.ts'

export interface Credits {
  readonly title: string | null
  readonly byline: string | null
  readonly publisher: string | null
  readonly published: string | null
}

/** Agencies sign with a name in brackets after place and day. */
const wireCredit = /^[\p{Lu}][\p{L}.'’ /,-]{1,60}?(?:,? \p{Lu}\p{L}{2,8}\.? \d{1,2}(?:, \d{4})?)?\s*\(([\p{Lu}][\p{L}&.' -]{1,40})\)\s*(?:[-–—|:]|$)/u
const yearless = /^(\p{Lu}[\p{Lu}.'’ ,/-]{2,60}), ((?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? \d{1,2})\b/u

/**
 * Title, byline, publisher and day of publication. What the sidecar gives wins, then what the markup gives (`page`),
 * then what stands above the story. A dateline without a year takes it from a year in the lines above, never from a clock.
 */
export function creditsOf(lines: readonly { readonly line: Line; readonly kind: BlockKind }[], meta: DocumentMeta, page: Credits): Credits {
  const firstProse = lines.findIndex(({ kind }) => kind === 'paragraph')
  const lead = lines.slice(0, firstProse < 0 ? Math.min(lines.length, 12) : firstProse + 1)
  const headline = lines.find(({ kind }) => kind === 'headline')?.line.text ?? null
  const top = lead.findIndex(({ kind }) => kind === 'headline')
  const bylines = lead.filter(({ kind, line }, at) => kind === 'byline' && !isOnlyDay(line) && !isDateline(line) && (at > top || /^by\s/i.test(line.text)))
  return {
    title: meta.title ?? page.title ?? headline,
    byline: page.byline ?? cleanByline(bylines.find(({ line }) => /^by\s/i.test(line.text))?.line.text ?? bylines[0]?.line.text ?? null),
    publisher: meta.publisher ?? page.publisher ?? wireIn(lead.map(({ line }) => line.text)) ?? mastheadIn(lead),
    published: meta.published ?? page.published ?? dayIn(lead.map(({ line }) => line.text)),
  }
}

/** The byline without *By*, date, time and counters; null when nothing is left. */
function cleanByline(text: string | null): string | null {
  if (text === null) return null
  const parts = text
    .split(/\s+[|•·]\s+|\s{2,}/)
    .filter((part) => dateIn(part) === null && !/^\d|^updated|^published/i.test(part))
    .map((part) => part.replace(/^(?:written |posted )?by\s+/i, '').trim())
    .filter((part) => /\p{L}{2}/u.test(part))
  return parts.length > 0 ? parts.join(', ').slice(0, 200) : null
}

function isOnlyDay(line: Line): boolean {
  return line.day !== null && !/^by\s/i.test(line.text) && line.segments.length < 2
}

function wireIn(texts: readonly string[]): string | null {
  for (const text of texts) {
    const credit = wireCredit.exec(text.slice(0, 160))?.[1]
    if (credit) return credit
  }
  return null
}

/** The first of several lines above the headline, when it is short, has no verb's look and every word begins with a capital. */
function mastheadIn(lead: readonly { readonly line: Line; readonly kind: BlockKind }[]): string | null {
  const headline = lead.findIndex(({ kind }) => kind === 'headline')
  const first = lead[0]
  if (!first || headline <= 0) return null
  const name = first.line.segments[0] ?? ''
  const small = /^(?:of|the|and|for|in|on|&|'s)$/i
  const named = name.split(/\s+/).every((word) => /^[\p{Lu}\d&]/u.test(word) || small.test(word))
  return named && name.length <= 60 && first.kind !== 'byline' && !/[.,:;/]$/.test(name) ? name : null
}

function dayIn(texts: readonly string[]): string | null {
  for (const text of texts) {
    const day = dateIn(text.slice(0, 200))?.day
    if (day) return day
  }
  const yearlessDay = texts.map((text) => yearless.exec(text.slice(0, 120))?.[2]).find((found) => found !== undefined)
  const year = texts.map((text) => /\b(?:19|20)\d\d\b/.exec(text.slice(0, 120))?.[0]).find((found) => found !== undefined)
  return yearlessDay && year ? (dateIn(`${yearlessDay}, ${year}`)?.day ?? null) : null
}
