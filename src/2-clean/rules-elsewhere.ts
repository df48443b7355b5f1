import type { BoilerplateRule } from './rule.ts'

const heading =
  /^(?:[>»→•\s-]*)(?:also read|read (?:also|more|next|this next|more on this|on)|keep reading|related(?: topics| stories| articles| content| links| news| coverage| posts| tags| videos?)?|more (?:from|on|in) .{2,50}|more (?:stories|news|articles|like this|headlines|coverage)|most[- ](?:read|viewed|popular|shared|commented|watched|recent)(?: .{1,20})?|(?:you (?:may|might)(?: also)?|may also|we think you'll) (?:like|be interested in|enjoy)|recommended(?: for you| stories| reading| by .{1,20})?|trending(?: now| stories| topics)?|editor['’]?s['’]? (?:picks?|choice)|top (?:stories|news|headlines)|latest(?: news| headlines| stories| articles| posts| updates| videos?)?|popular(?: now| stories| posts| articles)?|in brief|elsewhere(?: on .{1,30})?|further reading|see also|what to read next|don['’]t miss|must reads?|day in a page|from (?:the|around the) web|around the web|also (?:in|on|from) (?:this|the) .{2,30}|in other news|up next|other (?:stories|news|articles)|recent (?:posts|articles|stories|news)|next (?:article|story|post)|previous (?:article|story|post)|similar (?:articles|stories|posts)|promoted stories|suggested (?:articles|reading)|featured (?:articles|stories|posts|videos?))\s*:?$/i
const inLine =
  /^(?:[>»→•\s[-]*)(?:also (?:read|see|showing|on tv)|read (?:also|more|next)|related(?: story| article| stories| news)?|see also|don['’]t miss|must[- ]read|trending(?: now)?|recommended|in pictures|in pics|gallery|photos?|video|watch(?: live| now)?|listen|live|quiz|more|explained|opinion)\s*(?::|\||»|→|>)\s*\S/i

/** What leads away from the page, and what others wrote under it. */
export const elsewhereRules: readonly BoilerplateRule[] = [
  {
    id: 'boilerplate/elsewhere-list',
    because: 'the heading of a list of other stories',
    reach: 'list',
    when: ({ text, words }) => words <= 9 && heading.test(text),
    reads: ['MOST READ', 'Read next', 'You may also like:', 'More from the Courier', 'RELATED', 'Keep reading', 'Day In a Page'],
    skips: ['More tanks for the army', 'Related parties met in Doha.', 'What should happen', 'Latest deliveries of tanks to Kyiv'],
  },
  {
    id: 'boilerplate/elsewhere',
    because: 'a label such as “also read” announces another story',
    reach: 'passage',
    when: ({ text, words }) => words <= 30 && inLine.test(text) && !/^more:.*[.!?]$/i.test(text),
    reads: [
      'ALSO READ | Navy gets a carrier',
      'Related: Why the deal failed',
      'TRENDING: cup final • gold rate',
      'Watch: tanks on parade',
      'Also showing: Two Ships (PG)',
    ],
    skips: ['Watch towers were manned.', 'Related claims were denied: they said nothing.', 'Live rounds were fired.'],
  },
  {
    id: 'boilerplate/caption',
    because: 'a picture credit or a picture label makes it a caption',
    reach: 'passage',
    when: ({ text, words }) =>
      words <= 80 &&
      (/^[[(]?\s*(?:photo(?:graph)?s?|pictures?|image|pic|file (?:photo|picture|image)|caption|graphic|illustration|pictured(?: above| below| left| right)?)\s*[:|/]/i.test(
        text,
      ) ||
        (/(?:\b(?:photo(?:graph)?|picture|image|pic|credit|photo credit|illustration|graphic)s?\s*(?::|©|\/)\s*(?:[^.:;]|(?<=\b\p{Lu})\.){2,60}\.?|\((?:photo|picture|image|credit|ap|afp|reuters|getty|epa)\b[^()]{0,60}\)|[/(]\s*(?:getty(?: images)?|afp|ap|reuters|epa|shutterstock|file)\s*\)?|\bgetty images)[\s\])]*$/iu.test(
          tailOf(text),
        ) &&
          !/^[^.]{0,60}\((?:reuters|ap|afp)\)\s*[-–—]/i.test(text)) ||
        (/^\[.{3,}\]$/.test(text) && /\b(?:photo|picture|courtesy of|file|archive|image)\b/i.test(text))),
    reads: [
      'The minister (left) and his guest. Photo: Acme Press',
      '[PHOTO: The old gate of the works. AB/archive]',
      'Tanks near the border (Getty Images)',
      '[The gun fires. Courtesy of Acme. PHOTO NOT FOR SALE]',
    ],
    skips: ['He held up a photo of the ship.', 'The image was shown to the panel: it was blank.', 'LONDON (Reuters) - The ship sailed.'],
  },
  {
    id: 'boilerplate/comments',
    because: 'what follows was written by readers, not by the author',
    reach: 'rest',
    when: ({ text, words, day }) =>
      day === null &&
      words <= 10 &&
      (/^(?:view |read |show |see |load |all |join )*\(?(?:\d[\d,.]*)?\)?\s*(?:reader |user |readers['’] )?(?:comments?|responses?|replies|reactions)\s*(?:\(\s*\d[\d,.]*\s*\)|\d[\d,.]*)?\s*(?::|$|\s{2,}.*|\|.*|on this.*|are (?:closed|off|now closed).*|policy|section)$/i.test(
        text,
      ) ||
        /^(?:leave a (?:reply|comment|response)|post a comment|add (?:a|your) comment|join the (?:conversation|discussion)|have your say|write a comment|your comment)\b.{0,30}$/i.test(
          text,
        ) ||
        /^\d+ thoughts? on .{3,}/i.test(text)),
    reads: ['COMMENTS (12)', '6 responses', 'Comments (1,204)    Newest | Oldest', 'Leave a reply', 'View all 33 comments'],
    skips: ['Comments by the minister', 'No comment.', 'by Ann Roe   3 May 2021   48 comments', 'Responses of States'],
  },
]

function tailOf(text: string): string {
  return text.slice(-140)
}
