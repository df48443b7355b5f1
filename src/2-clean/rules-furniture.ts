import type { Line } from './line.ts'
import type { BoilerplateRule } from './rule.ts'

const services =
  /^(?:share|shares|tweet|print|print version|e-?mail|send by e-?mail|email|save|save for later|listen|link|copy link|link copied|follow|follow us|whatsapp|telegram|facebook|twitter|x|f|in|reddit|linkedin|pinterest|instagram|youtube|messenger|flipboard|pocket|bookmark|blog this|comment|comments|reply|report|like|font size|text size|rss|google news|gift|download|pdf)$/i
const fillers = /^(?:a|an|and|in|on|this|the|via|with|article|story|to|us|page|for|later|by)$/i
const controls =
  /^(?:skip to (?:main )?(?:content|navigation)|jump to .{1,20}|menu|main menu|navigation|search|home|back|back to (?:top|home|news)|log ?in|sign ?in|sign ?up|subscribe|register|logout|log out|my account|account|close|open menu|toggle .{1,20}|next|previous|prev|loading\.*|load more|show more|see more|view all|see all|read more|more|advertise|contact(?: us)?|about(?: us)?|e-?paper|newsletters?|help|faq|terms(?: of (?:use|service))?\.?|terms (?:and|&) conditions|privacy(?: policy)?|cookie policy|sitemap|reply|report|share|and|updated|edit|page \d+ of \d+|\d+ of \d+|view gallery(?: view gallery)?|(?:view|see|open) (?:the )?(?:full )?(?:gallery|slideshow)|image \d+ of \d+)$/i

/** Menus, bars and buttons: what a page is steered with. */
export const furnitureRules: readonly BoilerplateRule[] = [
  {
    id: 'boilerplate/ornament',
    because: 'a line without letters or digits divides or decorates',
    reach: 'passage',
    when: ({ text }) => !/[\p{L}\p{N}]/u.test(text),
    reads: ['----------', '* * *', '•'],
    skips: ['7', 'II'],
  },
  {
    id: 'boilerplate/ticker',
    because: 'a run of prices with up and down marks is a stock ticker',
    reach: 'passage',
    when: ({ text, words }) => words <= 40 && (text.match(/[▲▼△▽↑↓]\s?\d/g)?.length ?? 0) >= 2,
    reads: ['FTSE 7,001.20 ▲0.3%   Acme Works 210 ▼1.2%'],
    skips: ['Shares rose 1 per cent.'],
  },
  {
    id: 'boilerplate/menu',
    because: 'several short labels between separators are a menu',
    reach: 'passage',
    when: isMenu,
    reads: ['News | Sport | Opinion', 'Home > World > Europe', 'Jobs  Cars  Homes  Travel', 'Bridge · Engine · Deck · Subscribe and save'],
    skips: ['By Jane Roe | 3 May 2011 | London', 'Type 45   6   2003   2013', 'ANKARA / WASHINGTON', 'They said | we know.', 'Towed howitzers / 6 / delivered'],
  },
  {
    id: 'boilerplate/share',
    because: 'names of networks and verbs such as share or print are buttons',
    reach: 'passage',
    when: isShareBar,
    reads: [
      'Share',
      'Tweet   Email   Save for later',
      'SHARE: WhatsApp | X | Telegram',
      'Follow us on Google News    Share',
      'f X in ✉ Print',
      'Share this article on Facebook',
    ],
    skips: ['Share of imports', 'X marks the spot.', 'Reports in print', 'Follow the money'],
  },
  {
    id: 'boilerplate/control',
    because: 'the label of a link or button that steers the page',
    reach: 'passage',
    when: ({ text, words }) => words <= 9 && text.split(/\s*\|\s*/).every((part) => controls.test(part.replace(/^[[(<«‹]+\s*|\s*[\])>»›]+$/g, ''))),
    reads: ['Skip to content', 'View gallery VIEW GALLERY', 'Read more »', '[Close]', 'Log in | Register'],
    skips: ['Back to the front', 'Home at last', 'More tanks'],
  },
  {
    id: 'boilerplate/tags',
    because: 'a list of keywords files the page, it says nothing',
    reach: 'passage',
    when: ({ text, words }) =>
      words <= 40 &&
      /^(?:filed (?:under|in)|posted (?:in|under)|tags?|tagged(?: with| in| as)?|topics?|keywords?|categor(?:y|ies)|related (?:topics|tags|keywords))\s*(?::|\s{2}|\|)/i.test(
        text,
      ),
    reads: ['Tags: navy, missiles', 'Filed under: History, France', 'RELATED TOPICS   Drones   Fleet'],
    skips: ['Topics of the talks included arms.', 'Tags were cut off the rifles.'],
  },
]

function isMenu({ segments, ends, words, day, text }: Line): boolean {
  if (segments.length < 3 || words > 40 || day !== null || /^by\s/i.test(text)) return false
  // *howitzers / 6 / delivered*: the row of a table.
  if (segments.length === 3 && segments.some((part) => /^\d[\d,.]*$/.test(part.trim()))) return false
  const numbers = segments.filter((part) => /\d/.test(part)).length
  if (ends && !segments.every((part) => part.split(/\s+/).length <= 4)) return false
  return words / segments.length <= 4 && numbers * 3 <= segments.length
}

function isShareBar({ text, words, segments }: Line): boolean {
  if (words > 14) return false
  if (/^(?:share|follow us|find us|like us|join us)\s*(?::|(?:this|on|via|with|us|article|story)\b.{0,40}$)/i.test(text) && !/[.!?]$/.test(text)) return true
  const parts = segments.length > 1 ? segments : text.split(/[\s|,:•/]+/)
  const labels = parts.map((part) => part.replace(/[^\p{L}\p{N}\s-]/gu, '').trim()).filter((part) => part !== '' && !fillers.test(part))
  const known = labels.filter((part) => services.test(part)).length
  return (
    labels.length > 0 &&
    (labels.length === 1
      ? known === 1 && /^(?:share|tweet|print|e-?mail|listen|comment|save for later|whatsapp|facebook|twitter)$/i.test(labels[0] ?? '')
      : known / labels.length >= 0.65)
  )
}
