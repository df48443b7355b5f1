import type { BoilerplateRule } from './rule.ts'

const offer =
  /\b(?:save (?:up to )?\d+\s?%|\d+\s?% off\b|(?:book|buy|shop|order|subscribe|register|apply|join|download|try it) (?:now|today|here|yours)\b|(?:first|per|a) (?:month|week|year)s?(?: for)? (?:just |only )?[$£€]\s?\d|(?:from|for) (?:just|only) [$£€]\s?\d[\d.]{0,5}(?![\d,]|\s?(?:m|bn|million|billion)\b)|free (?:trial|delivery|shipping|pdf|e-?book)|deals? of the (?:day|week)|now available in (?:paperback|print|stores)|visit us at|see us at|(?:talk|speak) to .{1,40}\. stand \d|have you tried|limited(?:-| )time offer|promo code|use code|discount code|terms apply|t&cs)/i
const money = '[$£€]\\s?\\d[\\d,.]{0,15}\\s?k?'
const salary = new RegExp(
  `${money}\\s*[-–]\\s*${money}.{0,20}\\bper (?:annum|year|month)|${money}\\s*(?:[-–]\\s*${money}\\s*)?(?:per annum|p\\.?a\\.?)\\s*(?::|\\+|$)|\\buncapped ote\\b`,
  'i',
)

/** What the page wants of its reader: attention, an address, consent, money. */
export const commerceRules: readonly BoilerplateRule[] = [
  {
    id: 'boilerplate/advert-label',
    because: 'the line says that an advertisement stands here',
    reach: 'group',
    when: ({ text, words }) =>
      words <= 10 &&
      /^[[(<\s*-]*(?:advertisement|advertising|advert|ad|sponsored(?: features?| content| by.*)?|promoted(?: content| stories)?|partner content|paid (?:post|content|for by.*)|(?:article|story|content) continues (?:below|after).*|scroll to continue|continue reading(?: below| the main story)?)[\])>\s*.:-]*$/i.test(
        text,
      ),
    reads: ['ADVERTISEMENT', '[Article continues below this ad]', 'Sponsored features', 'Story continues below'],
    skips: ['The advertisement promised jobs.', 'Sponsored by Tehran, the group grew to thousands of men under arms.'],
  },
  {
    id: 'boilerplate/advert',
    because: 'an offer, a price for the reader or a call to buy is an advertisement',
    reach: 'passage',
    when: ({ text, words }) =>
      words <= 45 &&
      (/^[[(>\s*•-]*(?:sponsored|advertisement|advertorial|promotion|promoted|paid content|ad)\s*[:|–-]\s*\S/i.test(text) ||
        (offer.test(text) && !(words > 25 && /["“”]/.test(text)))),
    reads: [
      'Sponsored: ten shares to own',
      '[ Advertisement: Seats you can trust. ]',
      'Lamps, flat 20% off. Book now',
      'Your town. Your paper. First month for $2',
      '>>> Deal of the day: a rugged case',
    ],
    skips: [
      'The ministry saved 12% of its budget.',
      'The order was for just $4 million less than planned.',
      'They will buy the missiles now that the veto is gone.',
    ],
  },
  {
    id: 'boilerplate/newsletter',
    because: 'it asks the reader to sign up for mail',
    reach: 'group',
    when: ({ text, words }) =>
      words <= 70 &&
      (/\b(?:sign(?:ing)? up|subscrib(?:e|ing)|regist(?:er|ering))\b.{0,80}\b(?:newsletters?|inbox|e-?mails?|updates|alerts|you (?:agree|acknowledge|accept)|terms|free)\b/i.test(
        text,
      ) ||
        /\b(?:your inbox|our (?:free )?(?:daily |weekly )?newsletters?|mailing list|you can unsubscribe|enter your e-?mail|your e-?mail address|daily news e-?mails)\b/i.test(
          text,
        )),
    reads: [
      'Sign up to our free newsletters',
      'Get the best of the week straight to your inbox:',
      'Please select at least one mailing list.',
      '[Enter your email]  By signing up you agree to our terms',
      'Harbour notes: our pick of the week, free to your inbox',
    ],
    skips: ['Rebels sign up for training in Jordan.', 'He ran a newsletter on arms sales.', 'Officers subscribe to the view that the embargo failed.'],
  },
  {
    id: 'boilerplate/subscription',
    because: 'it asks the reader to subscribe, log in or give',
    reach: 'passage',
    when: ({ text, words }) =>
      words <= 45 &&
      (/\b(?:subscri(?:be|bers?|ption)s?|log ?in|sign ?in|membership)\b.{0,60}\b(?:to (?:continue|read|access|comment)|options|offers?|get (?:my|our|your)|and (?:save|get)|from [$£€]|only)\b/i.test(
        text,
      ) ||
        /\b(?:become a (?:member|subscriber|patron|supporter)|support (?:our|independent|quality|local) (?:journalism|reporting|work)|buy me a coffee|our (?:journalism|investigations|reporting) (?:costs?|needs?|depends?)|(?:please )?donate(?: now| today| here)?[.!]?$|articles? left this month|already a subscriber|contact us for subscription)\b/i.test(
          text,
        )),
    reads: [
      'Enjoyed this? Our reporting costs money. Donate',
      'Subscribe to continue reading',
      'Support independent journalism: become a member',
      'Only part of our stories is free. Please contact us for subscription options.',
      '>> Enjoying this? Subscribe and get my list of ships <<',
    ],
    skips: ['Members of the club subscribe to the treaty.', 'States should donate their old tanks to Kyiv.'],
  },
  {
    id: 'boilerplate/cookies',
    because: 'it asks for consent to cookies or terms of use',
    reach: 'passage',
    when: ({ text, words }) =>
      words <= 80 &&
      ((/\bcookies?\b/i.test(text) && /\b(?:we|our|this (?:web)?site|accept|consent|manage|got it|settings|preferences|you)\b/i.test(text)) ||
        /\bby (?:clicking|continuing|using|subscribing)\b.{0,80}\byou\b/i.test(text) ||
        /^are agreeing to our\b/i.test(text)),
    reads: ['We and our 90 partners use cookies. [Accept all] [Options]', 'This site uses cookies. Got it / Manage', "By clicking 'Search' you"],
    skips: ['The troops were given tea and cookies.', 'By continuing to sell arms, Moscow prolongs the war.'],
  },
  {
    id: 'boilerplate/job-offer',
    because: 'a salary with a range or per year offers a job',
    reach: 'passage',
    when: ({ text, words }) => words <= 60 && salary.test(text),
    reads: ['£20000 - £30000 per annum: Acme Staffing: An exciting chance to join a...', '£18,500 pa + benefits'],
    skips: ['The programme costs $20 million per year.', 'Soldiers earn £20,000 per annum.'],
  },
  {
    id: 'boilerplate/jobs',
    because: 'the heading of a list of jobs',
    reach: 'list',
    when: ({ text, words }) =>
      words <= 4 &&
      /^(?:(?:i-?)?jobs?(?: widget| general| board| search)?|.{1,12} job widget|(?:latest|featured|top) (?:jobs|vacancies)|vacancies|we(?: are|'re) hiring)$/i.test(
        text,
      ),
    reads: ['iJobs General', 'Latest jobs', 'Vacancies'],
    skips: ['Jobs and arms', 'A job well done'],
  },
  {
    id: 'boilerplate/copyright',
    because: 'a copyright line belongs to the page',
    reach: 'passage',
    when: ({ text, words }) =>
      words <= 60 &&
      (/^(?:©|\(c\)\s|copyright\b[^.]{0,20}(?:©|\(c\)|(?:19|20)\d\d|\bby\b))/i.test(text) ||
        /\b(?:all rights reserved|unauthori[sz]ed reproduction|(?:may|must) not be (?:published|reproduced|redistributed|rewritten|copied))\b/i.test(text)),
    reads: ['© 2014 Harbour Daily', 'Copyright (c) The Daily. All rights reserved.', 'This material may not be published, broadcast or redistributed.'],
    skips: ['Copyright law was not at issue.'],
  },
]
