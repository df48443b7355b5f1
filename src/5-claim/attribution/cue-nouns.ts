import { type CueClass, type Frame, list } from './cue.ts'

/** Nouns that attribute: what someone says, thinks or wants, by what follows them. */
export const cueNouns: readonly CueClass<Frame>[] = [
  {
    id: 'claim',
    frames: ['clause'],
    words: list(`
      accusation, acknowledgement, acknowledgment, admission, agreement, allegation, announcement, argument, assertion, assessment,
      assumption, assurance, belief, boast, case, characterization, charge, claim, comment, complaint, concern, conclusion, confession,
      confidence, consensus, contention, conviction, critique, decision, declaration, denial, description, doubt, estimate, estimation,
      evidence, expectation, explanation, fear, feeling, finding, guarantee, hint, hope, hypothesis, idea, implication, impression,
      indication, insistence, intuition, joke, judgement, judgment, knowledge, lament, message, narrative, notion, observation, opinion,
      perception, plea, pledge, point, position, prediction, promise, proof, proposition, question, quip, realisation, realization,
      recognition, recollection, refrain, remark, report, retort, revelation, ruling, rumor, rumour, sense, speculation, stance,
      statement, suggestion, suspicion, testimony, theory, thesis, threat, tweet, understanding, view, vow, warning, word, worry`),
    reads: [['His claim that the vote was rigged was false.', 'His', 'claim', 'that the vote was rigged']],
    skips: ['The claim was false.'],
  },
  {
    id: 'wish',
    frames: ['infinitive'],
    words: list(`
      agreement, aim, ambition, appeal, aspiration, call, commitment, decision, demand, desire, determination, dream, eagerness, goal,
      hope, inclination, intention, longing, offer, order, petition, plan, plea, pledge, preference, promise, proposal, quest, readiness,
      recommendation, refusal, reluctance, request, resolve, temptation, threat, unwillingness, urge, vow, willingness, wish, yearning`),
    reads: [['Their plan to sell the house failed.', 'Their', 'plan', 'to sell the house']],
    skips: ['The plan was cheap.'],
  },
  {
    id: 'attitude',
    frames: ['phrase'],
    words: list(`
      acceptance, account, admiration, advocacy, affection, alarm, ambivalence, analysis, anger, animosity, answer, antipathy, anxiety,
      appetite, appreciation, approval, argument, assessment, attack, attitude, aversion, awareness, belief, case, characterization,
      comment, complaint, concern, condemnation, confidence, contempt, conversation, criticism, critique, debate, defence, defense,
      denunciation, depiction, description, disagreement, disappointment, disapproval, discomfort, discussion, disdain, disgust, dislike,
      dismay, dissatisfaction, distrust, doubt, embrace, empathy, emphasis, endorsement, enthusiasm, estimate, explanation, faith, fear,
      feeling, focus, frustration, hatred, hope, hostility, interest, joy, knowledge, love, misgiving, mistrust, objection, opinion,
      opposition, optimism, outcry, outrage, passion, pessimism, pledge, portrayal, position, praise, preference, pride, promise,
      proposal, protest, qualm, quarrel, question, rant, reaction, recognition, regret, rejection, remark, resentment, reservation,
      respect, response, satisfaction, scepticism, scorn, shame, shock, skepticism, speech, stance, statement, support, surprise,
      suspicion, sympathy, talk, thought, tirade, trust, understanding, unease, view, vision, warning, worry`),
    reads: [['Their criticism of the bill was sharp.', 'Their', 'criticism of', 'the bill']],
    skips: ['Support was weak.'],
  },
]

/** Verbs that carry such a noun as their object: *voiced concern about*, *made the case for*. */
export const lightVerbs = new Set(
  list(`
      add, advance, air, announce, articulate, cast, convey, declare, deliver, dismiss, draw, echo, enjoy, express, feel, file, find,
      float, get, give, have, heap, hold, hurl, issue, join, keep, launch, lay out, lend, level, lodge, lose, make, mount, offer, outline,
      pay, place, pledge, pose, post, present, profess, promise, provide, publish, put, raise, reaffirm, receive, reiterate, release,
      renew, repeat, restate, send, share, show, signal, sound, spark, state, stoke, stress, submit, take, throw, trade, underscore,
      unveil, voice, wage, win, withdraw, write`),
)
