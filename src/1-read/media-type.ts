import type { MediaType } from '../model/index.ts'

const opening = /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,2000}-->\s*)?<(?:!doctype\s+html|html|head|body|meta|title|article|main)\b/i
const tag = /<\/?(?:p|div|a|br|h[1-6]|ul|li|table|td|span|img|script|style|section|em|strong|b|i)(?:\s[^<>]{0,400})?\/?>/gi
const named = /\.(?:x?html?|xht)$/i

/** What the text is, by what stands in it; the file's name only lowers how many tags are asked for. */
export function mediaTypeOf(source: string, name: string): MediaType {
  const head = source.slice(0, 16_384)
  if (opening.test(head)) return 'text/html'
  const tags = head.match(tag)?.length ?? 0
  const needed = named.test(name) ? 1 : Math.max(6, head.length / 400)
  return tags >= needed ? 'text/html' : 'text/plain'
}
