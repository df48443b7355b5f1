import type { DefaultTreeAdapterTypes } from 'parse5'
import type { Role } from './passage.ts'

export type Element = DefaultTreeAdapterTypes.Element
export type Node = DefaultTreeAdapterTypes.Node

/** Elements without words for a reader: not even a removal is recorded. */
export const wordless = new Set(
  'head script style noscript template iframe object embed svg math canvas audio video map datalist select option progress meter area'.split(' '),
)

const blocks = new Set(
  'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)

export function isBlock(element: Element): boolean {
  return blocks.has(element.tagName)
}

export function roleOf(element: Element): Role | null {
  const { tagName } = element
  if (/^h[1-6]$/.test(tagName)) return 'heading'
  if (tagName === 'li' || tagName === 'dd' || tagName === 'dt') return 'item'
  if (tagName === 'figcaption' || tagName === 'caption') return 'caption'
  if (tagName === 'td' || tagName === 'th') return 'cell'
  return tagName === 'p' ? 'text' : null
}

export function attribute(element: Element, name: string): string | null {
  return element.attrs.find((candidate) => candidate.name === name)?.value ?? null
}

export interface MarkupRule {
  readonly rule: string
  readonly because: string
  readonly when: (element: Element, named: string) => boolean
}

/** Class and id names are words between hyphens, underscores and capitals; these are said of what stands around an article. */
const around =
  /(?:^| )(?:(?:related|recommended|recirc|trending|popular|newsletter|promo|sponsor(?:ed)?|taboola|outbrain|cookie|consent|gdpr|breadcrumbs?|share|sharing|social|sharedaddy|addtoany|subscribe|subscription|paywall|signup|sidebar|advert(?:isement)?|ad|ads|adsbygoogle|dfp|banner|masthead|navbar|navigation|menu|pagination|pager|toc|skip|tags|taglist|author bio|authorbox|disclaimer|popup|modal|lightbox|footer|byline share|most read|read more|readmore|read next|jp relatedposts|more stories|screen reader text|sr only|visually hidden|print only|noprint|hidden))(?: |$)/
const comments = /(?:^| )(?:comments?|commentlist|comment list|respond|disqus(?: thread)?|livefyre|discussion)(?: |$)/

/** Why an element and all in it is not the article, from its tag, its visibility and the names it was given. */
export const markupRules: readonly MarkupRule[] = [
  {
    rule: 'markup/nav',
    because: 'the page marks it as navigation',
    when: (element) =>
      element.tagName === 'nav' || element.tagName === 'menu' || /^(?:navigation|menu|menubar|search|banner)$/.test(attribute(element, 'role') ?? ''),
  },
  {
    rule: 'markup/footer',
    because: 'the page marks it as its footer',
    when: (element) => element.tagName === 'footer' || attribute(element, 'role') === 'contentinfo',
  },
  {
    rule: 'markup/aside',
    because: 'the page marks it as standing aside',
    when: (element) => element.tagName === 'aside' || attribute(element, 'role') === 'complementary',
  },
  {
    rule: 'markup/form',
    because: 'a form or button asks, it does not tell',
    when: (element) =>
      ['button', 'fieldset', 'dialog', 'legend', 'textarea', 'label'].includes(element.tagName) || (element.tagName === 'form' && !holdsTheStory(element)),
  },
  { rule: 'markup/caption', because: 'the page marks it as a caption', when: (element) => element.tagName === 'figcaption' },
  {
    rule: 'markup/hidden',
    because: 'the page does not show it',
    when: (element) =>
      attribute(element, 'hidden') !== null ||
      (attribute(element, 'aria-hidden') === 'true' && element.tagName !== 'body' && element.tagName !== 'div') ||
      /display\s*:\s*none|visibility\s*:\s*hidden/i.test((attribute(element, 'style') ?? '').slice(0, 500)),
  },
  { rule: 'markup/comments', because: 'the page marks it as readers’ comments', when: (element, named) => element.tagName !== 'body' && comments.test(named) },
  {
    rule: 'markup/around',
    because: 'the page names it as something around the article',
    when: (element, named) => !['body', 'html', 'article', 'main'].includes(element.tagName) && !/^h[1-6]$/.test(element.tagName) && around.test(named),
  },
]

/** The names an element was given, as words: `post-relatedPosts` → `post related posts`. */
export function namesOf(element: Element): string {
  if (element.attrs.length === 0) return ''
  const given = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`.slice(0, 400)
  if (given === ' ') return ''
  return given
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[^A-Za-z]+/g, ' ')
    .toLowerCase()
    .trim()
}

/** Some old servers wrap the whole page in one form. */
function holdsTheStory(form: Element): boolean {
  const pending: Node[] = [...form.childNodes]
  let paragraphs = 0
  for (let seen = 0; pending.length > 0 && seen < 2000; seen++) {
    const node = pending.pop() as Node
    if (!('tagName' in node)) continue
    if (node.tagName === 'p' && ++paragraphs >= 4) return true
    pending.push(...node.childNodes)
  }
  return false
}
