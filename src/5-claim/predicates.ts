import type { ClaimKind, Status } from '../model/index.ts'

/**
 * Predicates of moving arms: one row per class, its members generalise by class (compare VerbNet 13.1 give, 13.5 get, 11.1 send).
 * Roles say who the grammatical subject of the active form is; objects are told apart by what they are (party or goods).
 * This file is a case table.
 */
export interface PredicateClass {
  readonly id: string
  readonly kind: ClaimKind
  /** The role of the active subject. */
  readonly subject: 'supplier' | 'recipient' | 'carrier' | 'agent'
  /** The role of a party that is the object: *arm the rebels*, *sold Syria …*. */
  readonly object: 'supplier' | 'recipient' | 'none'
  /** Status in the past tense or of a finished act. */
  readonly done: Status | null
  /** `strong`: about goods changing hands whatever stands around it; `weak`: only with a weapon or an arms word among its words. */
  readonly strength: 'strong' | 'weak'
  readonly verbs: readonly string[]
  readonly nouns: readonly string[]
}

/** Words of a table row: separated by commas. */
const list = (words: string): readonly string[] => words.split(',').map((word) => word.trim())

/** A member may have a particle or object word after a blank: `hand over`, `take delivery`. */
export const predicateClasses: readonly PredicateClass[] = [
  {
    id: 'give',
    kind: 'transfer',
    subject: 'supplier',
    object: 'recipient',
    done: 'delivered',
    strength: 'weak',
    verbs: list(`
      supply, sell, export, ship, send, deliver, provide, furnish, transfer, donate, give, hand, hand over, lend, lease, loan, pass on, pass,
      re-export, reexport, smuggle, funnel, channel, divert, fly in, fly, ferry, airlift, truck, bring in, bring, pour, run, slip, drop, dispatch,
      despatch, move, rush, haul, transport, carry, consign, make over, release, return, give away, resell, sell on, gift, contribute, allocate,
      earmark, offload, flog, shift, unload, discharge, dispose, part with, hawk, offer, pledge, commit, present, let have, traffic, feed, source,
      arrange, organise, organize, broker, facilitate, push, build, construct, send back, hand back`),
    nouns: list(`
      supply, supplies, provider, supplier, seller, exporter, delivery, shipment, export, transfer, sale, handover, provision, donation, airlift,
      consignment, flow, resale, re-export, trade, smuggling, trafficking, resupply, airdrop, cargo, gift, lease, arming`),
  },
  {
    id: 'arm',
    kind: 'transfer',
    subject: 'supplier',
    object: 'recipient',
    done: 'delivered',
    strength: 'strong',
    verbs: list('arm, rearm, re-arm, equip, outfit'),
    nouns: list('arms sale, arms supply, arms shipment, arms transfer'),
  },
  {
    id: 'get',
    kind: 'transfer',
    subject: 'recipient',
    object: 'supplier',
    done: 'delivered',
    strength: 'weak',
    verbs: list('receive, obtain, acquire, import, take delivery, accept, take over, get, take, procure, field, induct, take receipt'),
    nouns: list('import, acquisition, receipt, procurement'),
  },
  {
    id: 'arrive',
    kind: 'transfer',
    subject: 'carrier',
    object: 'recipient',
    done: 'delivered',
    strength: 'weak',
    verbs: list('arrive, reach, go, come, come in, flow, travel, enter, move, touch down, head, be on way, land, leak'),
    nouns: list('arrival'),
  },
  {
    id: 'depart',
    kind: 'transfer',
    subject: 'carrier',
    object: 'supplier',
    done: 'delivered',
    strength: 'weak',
    verbs: list('leave, depart, sail, set sail, embark'),
    nouns: [],
  },
  {
    id: 'order',
    kind: 'contract',
    subject: 'recipient',
    object: 'supplier',
    done: 'planned',
    strength: 'weak',
    verbs: list('order, buy, purchase, sign for, pick, contract, ink, select, choose, commission, seek, request, negotiate, opt, ask, pay for, want'),
    nouns: list('order, purchase, acquisition, procurement, tender, request'),
  },
  {
    id: 'deal',
    kind: 'contract',
    subject: 'agent',
    object: 'none',
    done: 'planned',
    strength: 'weak',
    verbs: list('sign, clinch, conclude, seal, win, secure, land, negotiate, fulfil, fulfill, honour, honor, undertake'),
    nouns: list('contract, deal, agreement, pact, licence, license, permit, package, memorandum, obligation, accord'),
  },
  {
    // *The package includes 14 tanks*: only where the subject is a deal or a delivery (`recognise.ts`).
    id: 'include',
    kind: 'contract',
    subject: 'agent',
    object: 'none',
    done: 'planned',
    strength: 'weak',
    verbs: list('include, comprise, contain, cover, consist, feature, take in'),
    nouns: [],
  },
  {
    id: 'approve',
    kind: 'contract',
    subject: 'supplier',
    object: 'recipient',
    done: 'planned',
    strength: 'weak',
    verbs: list(`
      approve, clear, license, licence, authorise, authorize, greenlight, green-light, greenlit, green-lit, wave through, nod through, sign off,
      permit, allow, grant, issue, okay`),
    nouns: list('approval, clearance, authorisation, authorization, green light, notification'),
  },
  {
    id: 'support',
    kind: 'support',
    subject: 'supplier',
    object: 'recipient',
    done: 'delivered',
    strength: 'weak',
    verbs: list(`
      train, advise, upgrade, overhaul, repair, modernise, modernize, refurbish, maintain, service, mend, bankroll, finance, fund, subsidise,
      assist, help, refit, look after`),
    nouns: list(`
      training, upgrade, overhaul, maintenance, adviser, advisor, assistance, aid, loan, support, help, expert, instructor, modernisation,
      modernization, sustainment, technician`),
  },
  {
    id: 'intercept',
    kind: 'interdiction',
    subject: 'agent',
    object: 'none',
    done: 'halted',
    strength: 'weak',
    verbs: list(`
      seize, intercept, turn back, turn away, board, impound, confiscate, detain, divert, shoot down, force back, order back, call home, capture,
      recall`),
    nouns: list('seizure, interception, interdiction, boarding, haul'),
  },
  {
    id: 'restrict',
    kind: 'restriction',
    subject: 'supplier',
    object: 'recipient',
    done: 'ongoing',
    strength: 'weak',
    verbs: list('embargo, ban, prohibit, bar, forbid, sanction, outlaw'),
    nouns: list('embargo, ban, prohibition, moratorium, sanction'),
  },
  {
    id: 'use',
    kind: 'use',
    subject: 'recipient',
    object: 'none',
    done: null,
    strength: 'weak',
    verbs: list('use, fire, employ, turn on, launch, wield, operate, deploy'),
    nouns: list('use'),
  },
]

/** What stands above a predicate and changes what is said of it. Members as in `predicateClasses`. */
export interface Operator {
  readonly id: 'halt' | 'demand' | 'support' | 'oppose' | 'pledge' | 'deny' | 'decline' | 'accuse' | 'plan' | 'go-on' | 'speech' | 'allege' | 'confirm' | 'fail'
  readonly words: readonly string[]
}

export const operators: readonly Operator[] = [
  {
    id: 'halt',
    words: list(`
      stop, halt, end, cease, suspend, freeze, cancel, block, cut, cut off, break off, shelve, scrap, abandon, terminate, withhold, turn down,
      revoke, ban, bar, prohibit, forbid, prevent, curb, pause, put off, postpone, reject, delay, discontinue, stall, veto, rule out, clamp down,
      refuse, drop, spurn, collapse, lapse, stoppage, suspension, cancellation, embargo, cessation, refusal, moratorium, prohibition, restriction,
      dead, withdraw`),
  },
  {
    id: 'demand',
    words: list('call, urge, demand, ask, press, appeal, request, want, implore, beg, exhort, recommend, lobby, pressure, push, pressurise, persuade, seek'),
  },
  {
    id: 'support',
    words: list(`
      back, support, advocate, welcome, favour, favor, endorse, bless, defend, champion, vote, propose, backing, blessing, hail, encourage,
      stand by, applaud`),
  },
  {
    id: 'oppose',
    words: list(`
      oppose, object, condemn, criticise, criticize, protest, denounce, decry, deplore, fault, concern, alarm, worry, warn, caution, opposition,
      objection, resist, attack, slam, regret`),
  },
  {
    id: 'pledge',
    words: list('promise, pledge, vow, undertake, swear, assure, commit, assurance, guarantee, resolve, decide, agree, decision, commitment'),
  },
  { id: 'deny', words: list('deny, dismiss, refute, rebut, repudiate, brush aside, denial, contradict, disavow, dispute, rubbish, scotch') },
  { id: 'decline', words: list('decline') },
  { id: 'accuse', words: list('accuse, charge, blame, suspect, accusation, denounce, convict, guilty') },
  { id: 'allege', words: list('allege, claim, purport, contend, allegation, suspicion, charge') },
  {
    id: 'plan',
    words: list(`
      plan, prepare, intend, aim, consider, weigh, mull, hope, offer, propose, expect, schedule, due, set, ready, mean, try, float, discuss,
      possible, likely, plot, envisage, agree, proposal, attempt, bid, effort, undertake`),
  },
  {
    id: 'go-on',
    words: list('continue, keep, go on, carry on, begin, start, resume, step up, increase, maintain, accelerate, persist, boost'),
  },
  { id: 'fail', words: list('fail, unable, neglect') },
  {
    id: 'speech',
    words: list(`
      say, tell, add, state, announce, report, note, explain, disclose, argue, maintain, stress, suggest, believe, think, reckon, estimate,
      calculate, write, cable, testify, reveal, conclude, find, show, hold, inform, concede, admit, acknowledge, insist, declare, affirm, rule,
      reply, respond, answer, indicate, remark, comment, count, list, cite, quote, describe, hear, learn, mention, publish, recall, observe, put,
      recount, know, claim, allege, contend, charge, warn, see, understand, document, deem, satisfied, let know, paint, trace, establish, verify,
      give`),
  },
  { id: 'confirm', words: list('confirm') },
]
