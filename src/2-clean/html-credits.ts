import type { DefaultTreeAdapterTypes } from 'parse5'
import type { Credits } from './credits.ts'
import { isoDayOf } from './dates.ts'
import { attribute, type Element, type Node } from './html-markup.ts'

/** What the markup of a page says about it. */
export interface PageCredits extends Credits {
  readonly language: string | null
}

/** Title, author, site, day and language from meta elements, JSON-LD, `time`, `title` and `html lang`. */
export function pageCredits(document: DefaultTreeAdapterTypes.Document): PageCredits {
  const metas = new Map<string, string>()
  const json: string[] = []
  let pageTitle: string | null = null
  let time: string | null = null
  let language: string | null = null
  const pending: Node[] = [document]
  while (pending.length > 0) {
    const node = pending.pop() as Node
    if ('tagName' in node) {
      const name = node.tagName
      if (name === 'html') language = attribute(node, 'lang')
      else if (name === 'meta') {
        const key = attribute(node, 'property') ?? attribute(node, 'name') ?? attribute(node, 'itemprop')
        const content = attribute(node, 'content')?.trim()
        if (key && content && !metas.has(key.toLowerCase())) metas.set(key.toLowerCase(), content)
      } else if (name === 'title') pageTitle ??= textOf(node)
      else if (name === 'time') time ??= attribute(node, 'datetime')
      else if (name === 'script' && attribute(node, 'type') === 'application/ld+json') json.push(textOf(node))
    }
    if ('childNodes' in node) for (let at = node.childNodes.length - 1; at >= 0; at--) pending.push(node.childNodes[at] as Node)
  }
  const linked = linkedData(json)
  const first = (...names: string[]) => names.map((name) => metas.get(name)).find((value) => value !== undefined) ?? null
  const day =
    linked.published ??
    first(
      'article:published_time',
      'datepublished',
      'date',
      'dc.date',
      'dc.date.issued',
      'dcterms.created',
      'pubdate',
      'publishdate',
      'parsely-pub-date',
      'sailthru.date',
    ) ??
    time
  const author = linked.author ?? first('author', 'article:author', 'parsely-author', 'sailthru.author', 'dc.creator', 'byl')
  return {
    title: first('og:title', 'twitter:title', 'headline') ?? pageTitle,
    byline: author && !/^https?:/.test(author) ? author.replace(/^by\s+/i, '') : null,
    publisher: first('og:site_name', 'application-name') ?? linked.publisher,
    published: day === null ? null : isoDayOf(day),
    language: language?.split('-')[0]?.toLowerCase() || null,
  }
}

function textOf(element: Element): string {
  return element.childNodes
    .map((child) => ('value' in child ? child.value : ''))
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Day, author and publisher of the first object in the page's JSON-LD that has a day; bad JSON says nothing. */
function linkedData(scripts: readonly string[]): { published: string | null; author: string | null; publisher: string | null } {
  for (const script of scripts) {
    for (const thing of things(script)) {
      if (typeof thing['datePublished'] !== 'string') continue
      return { published: thing['datePublished'], author: nameIn(thing['author']), publisher: nameIn(thing['publisher']) }
    }
  }
  return { published: null, author: null, publisher: null }
}

function things(script: string): Record<string, unknown>[] {
  try {
    const parsed: unknown = JSON.parse(script)
    const list = Array.isArray(parsed) ? parsed : [parsed]
    return list.flatMap((thing: unknown) => {
      if (typeof thing !== 'object' || thing === null) return []
      const record = thing as Record<string, unknown>
      const graph = Array.isArray(record['@graph']) ? (record['@graph'] as unknown[]) : []
      return [record, ...graph.filter((part): part is Record<string, unknown> => typeof part === 'object' && part !== null)]
    })
  } catch {
    return []
  }
}

function nameIn(value: unknown): string | null {
  if (typeof value === 'string') return value
  if (Array.isArray(value))
    return (
      value
        .map(nameIn)
        .filter((name) => name !== null)
        .join(', ') || null
    )
  if (typeof value === 'object' && value !== null && 'name' in value) return nameIn(value.name)
  return null
}
