import { type CueClass, list, type VerbFrame } from './cue.ts'

/** Verbs that attribute, by class after Quirk and VerbNet: general knowledge of English, made by hand. */
export const cueVerbs: readonly CueClass<VerbFrame>[] = [
  {
    id: 'say',
    frames: ['quote', 'clause', 'aside', 'about', 'rest'],
    words: list(`
      add, answer, begin, cable, caution, chant, chime in, comment, conclude, continue, counter, crow, cry, deadpan, elaborate, email,
      exclaim, explain, fire back, go on, gush, inform, interject, joke, lament, murmur, muse, mutter, note, observe, opine, post, put it,
      quip, recall, recount, reiterate, rejoin, relate, remark, repeat, reply, respond, retort, rule, say, scream, shoot back, shout,
      sigh, sing, snap, state, sum up, telegraph, tell, testify, text, tweet, warn, whisper, write, yell`),
    reads: [['The mayor said the bridge was safe.', 'The mayor', 'said', 'the bridge was safe']],
    skips: ['It goes without saying.'],
  },
  {
    id: 'declare',
    frames: ['quote', 'clause', 'aside', 'object', 'infinitive', 'as', 'rest'],
    words: list(`
      acknowledge, admit, advise, affirm, allege, announce, argue, articulate, assert, assure, attest, boast, brag, certify, cite, claim,
      clarify, complain, concede, confess, confirm, contend, convey, declare, deny, describe, detail, disclose, dispute, disseminate,
      divulge, emphasise, emphasize, explain, express, forecast, foreshadow, foretell, guarantee, herald, highlight, hint, hypothesise,
      hypothesize, imply, insist, lay out, leak, list, maintain, make clear, make known, make plain, mention, note, outline, pledge, point
      out, posit, postulate, predict, proclaim, profess, promise, pronounce, prophesy, propose, protest, publicise, publicize, publish,
      quote, reaffirm, reassure, rebut, recommend, refute, reject, report, reveal, signal, specify, speculate, spell out, stipulate,
      stress, suggest, surmise, swear, theorise, theorize, threaten, tout, trumpet, underscore, unveil, utter, voice, vow, warn`),
    reads: [['The ministry denied that it had paid.', 'The ministry', 'denied', 'that it had paid']],
    skips: ['The report ran to ten pages.'],
  },
  {
    id: 'think',
    frames: ['clause', 'aside', 'infinitive', 'object', 'quote', 'rest'],
    words: list(`
      agree, anticipate, appreciate, assume, believe, calculate, care, conceive, conclude, concur, consider, decide, deem, determine,
      disagree, disbelieve, doubt, dream, envisage, envision, estimate, expect, fathom, fear, feel, figure, foresee, forget, fret, guess,
      hope, imagine, judge, know, mistrust, perceive, presume, realise, realize, reason, reckon, recognise, recognize, regret, remember,
      sense, suppose, suspect, take issue with, think, trust, understand, view, wish, worry`),
    reads: [['Analysts believe prices will fall.', 'Analysts', 'believe', 'prices will fall']],
    skips: ['The judge was late.'],
  },
  {
    id: 'show',
    frames: ['clause', 'aside', 'object', 'rest'],
    words: list('demonstrate, discover, document, illustrate, indicate, project, reveal, show, suggest, uncover'),
    reads: [['The survey shows that most homes are cold.', 'The survey', 'shows', 'that most homes are cold']],
    skips: ['The cinema closed in May.'],
  },
  {
    id: 'learn',
    frames: ['clause', 'aside', 'rest'],
    words: list(`
      accept, conclude, detect, establish, find, find out, hear, hold, learn, maintain, notice, prove, read, see, verify`),
    reads: [['They learned that the road was shut.', 'They', 'learned', 'that the road was shut']],
    skips: ['They found a key.'],
  },
  {
    id: 'ask',
    frames: ['quote', 'clause', 'infinitive', 'aside', 'question'],
    words: list(`
      ask, ask about, challenge, debate, demand, enquire, examine, explain, explore, inquire, ponder, query, question, wonder`),
    reads: [['She asked whether the shop was open.', 'She', 'asked', 'whether the shop was open']],
    skips: ['The exam was short.'],
  },
  {
    id: 'want',
    frames: ['infinitive', 'clause', 'object'],
    words: list(`
      agree, aspire, choose, consider, crave, decline, demand, desire, dread, elect, favor, favour, hate, intend, like, long, love, mull,
      oppose, opt, order, plan, prefer, propose, refuse, resolve, vow, want, yearn`),
    reads: [['The club wants to build a stand.', 'The club', 'wants', 'to build a stand']],
    skips: ['The plan failed.'],
  },
  {
    id: 'try',
    frames: ['infinitive'],
    words: list('aim, claim, hope, offer, pledge, pretend, promise, purport, seek, set out, threaten, volunteer, vow'),
    reads: [['He hopes to win.', 'He', 'hopes', 'to win']],
    skips: ['The bus sets out at noon.'],
  },
  {
    id: 'urge',
    frames: ['person', 'quote', 'clause'],
    words: list(`
      admonish, advise, ask, beg, believe, beseech, call on, challenge, command, consider, convince, counsel, dare, direct, encourage,
      exhort, expect, forbid, goad, implore, instruct, intend, invite, like, lobby, order, persuade, press, pressure, prod, push,
      recommend, remind, request, summon, tell, urge, want, warn`),
    reads: [['The judge urged the parties to settle.', 'The judge', 'urged', 'the parties to settle']],
    skips: ['The press was old.'],
  },
  {
    id: 'judge',
    frames: ['object', 'quote', 'question'],
    words: list(`
      accept, admire, advocate, applaud, appreciate, approve, assail, attack, back, bash, belittle, bemoan, berate, blame, blast, boo,
      bring up, brush aside, brush away, brush off, castigate, celebrate, champion, chastise, cheer, chide, condemn, congratulate,
      contest, contradict, criticise, criticize, debate, decry, defend, demand, denigrate, denounce, deny, deplore, deride, despise,
      detest, disapprove, disavow, discuss, dislike, dismiss, disparage, dispute, distrust, downplay, echo, endorse, excoriate, fault,
      favor, favour, fear, hail, hammer, hate, heckle, insult, invoke, jeer, justify, knock, knock down, lambast, lambaste, lament, laud,
      laugh off, like, loathe, love, malign, mock, oppose, overlook, pan, play down, praise, predict, prefer, promise, propose,
      protest, question, rebuke, recommend, regret, reject, renounce, repudiate, resent, respect, ridicule, rip, rule out, salute, scold,
      scorn, shoot down, shrug off, skewer, slam, suggest, support, thank, threaten, tolerate, tout, trust, turn down, underestimate,
      urge, value, want, welcome`),
    reads: [['The union condemned the plan.', 'The union', 'condemned', 'the plan']],
    skips: ['The path backs onto the yard.'],
  },
  {
    id: 'call',
    frames: ['small', 'quote'],
    words: list(`
      believe, brand, call, consider, declare, deem, dub, find, judge, label, name, proclaim, pronounce, rate, term, think`),
    reads: [['Critics called the rule a farce.', 'Critics', 'called', 'the rule a farce']],
    skips: ['She called him on Monday.'],
  },
  {
    id: 'regard',
    frames: ['as'],
    words: list(`
      attack, blast, brand, cast, characterise, characterize, cite, condemn, criticise, criticize, decry, denounce, depict, deride,
      describe, dismiss, envision, frame, hail, identify, interpret, know, label, mock, paint, perceive, portray, praise, present,
      promote, recognise, recognize, refer to, regard, reject, remember, represent, ridicule, see, slam, think of, tout, treat, view`),
    reads: [['Locals described the road as a trap.', 'Locals', 'described', 'the road as a trap']],
    skips: ['The frame was cast in iron.'],
  },
  {
    id: 'charge',
    frames: ['charge'],
    words: list(`
      accuse of, advise against, advise on, ask about, assure of, attack for, blame for, blast for, challenge on, charge with, chide for,
      compare to, compare with, condemn for, confront about, congratulate on, convict of, convince of, credit for, credit with, criticise
      for, criticize for, equate with, fault for, hit for, inform about, inform of, knock for, liken to, mock for, praise for, press on,
      pressure on, question about, rebuke for, remind of, ridicule for, scold for, slam for, suspect of, tell about, thank for, urge
      against, warn about, warn against, warn of`),
    reads: [['She accused the firm of fraud.', 'She', 'accused', 'the firm of fraud']],
    skips: ['The phone was charged overnight.'],
  },
  {
    id: 'talk',
    frames: ['oblique', 'quote'],
    words: list(`
      advocate for, agree on, agree to, agree with, aim for, allude to, answer to, apologise for, apologize for, appeal for, appeal to,
      approve of, argue against, argue for, ask about, ask for, back away from, back down from, balk at, beg for, believe in, boast about,
      boast of, bow to, brag about, bristle at, call for, call on, call upon, campaign against, campaign for, care about, caution about,
      caution against, cheer for, come out against, come out for, comment on, complain about, complain of, conceive of, concur with,
      counsel against, crave for, decide against, decide on, differ on, differ with, disagree on, disagree with, disapprove of, double
      down on, dream about, dream of, dwell on, elaborate on, enquire about, expand on, expound on, feel about, feel for, fire back at,
      fret about, fret over, gripe about, grumble about, gush about, gush over, harp on, hear about, hear of, hint at, hit back at, hope
      for, inquire about, inquire into, insist on, inveigh against, joke about, know about, know of, lash out at, laugh at, learn about,
      learn of, lecture about, lecture on, lie about, lobby against, lobby for, long for, look forward to, marvel at, moan about, mourn
      for, mull over, muse about, muse on, object to, obsess over, opine on, opt for, plan on, plead for, plot against, point to, preach
      about, press for, protest against, push back against, push back at, push back on, push for, quarrel with, quibble with, quote from,
      rail against, rally against, rally around, rally behind, rally for, rant about, react to, read about, read of, refer to, reflect on,
      rejoice at, remark on, remark upon, reply to, report on, respond to, root for, rule against, rule on, ruminate on, scoff at, seize
      on, settle on, shoot back at, shy away from, side with, sign on to, snap at, sneer at, sound off on, speak about, speak against,
      speak of, speak out about, speak out against, speak out on, speculate about, speculate on, stand against, stand behind, stand by,
      stand for, stand with, swear by, swoon over, sympathise with, sympathize with, take aim at, talk about, talk of, talk up, testify
      about, testify to, think about, think of, touch on, tweet about, vote against, vote for, vouch for, walk back from, warn about, warn
      against, warn of, weigh in on, wish for, wonder about, worry about, write about, write of, yearn for, zero in on`),
    reads: [['She spoke about her garden.', 'She', 'spoke about', 'her garden']],
    skips: ['The two doors face the yard.'],
  },
]
