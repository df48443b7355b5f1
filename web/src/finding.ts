import { categoryLabels, moneyLabel } from '../../src/views/labels.ts'
import type { TransferPage } from '../../src/views/shapes.ts'
import { count, counted, firstUpper, period, years } from './format.ts'

/** What the evidence supports, in one sentence; it never says more than the assessment does. */
export function finding(page: TransferPage): string {
  return `${firstUpper(proposition(page))}${extras(page)}; ${witnesses(page)}.`
}

function proposition(page: TransferPage): string {
  const from = names(page.supplier) || 'an unnamed supplier'
  const to = names(page.recipient) || 'an unnamed recipient'
  const goods = goodsOf(page)
  if (page.kind === 'general')
    return `${from} ${page.status === 'alleged only' ? 'is alleged to supply' : page.status === 'refused' ? 'is said to refuse' : 'is said to supply'} ${goods} to ${to}`
  switch (page.status) {
    case 'ordered':
      return `${to} is said to have ordered ${goods} from ${from}`
    case 'planned':
      return `a transfer of ${goods} from ${from} to ${to} is said to be planned`
    case 'under way':
      return `a transfer of ${goods} from ${from} to ${to} is said to be under way`
    case 'delivered':
      return `${from} is said to have delivered ${goods} to ${to}`
    case 'halted':
      return `a transfer of ${goods} from ${from} to ${to} is said to have been halted`
    case 'refused':
      return `a transfer of ${goods} from ${from} to ${to} is said to have been refused`
    case 'proposed':
      return `a transfer of ${goods} from ${from} to ${to} has been proposed`
    case 'alleged only':
      return `a transfer of ${goods} from ${from} to ${to} is alleged, and no more than that`
    case 'unknown':
      return `how a transfer of ${goods} from ${from} to ${to} stands is not known`
    default:
      return page.status satisfies never
  }
}

function goodsOf({ ordered, delivered, designation, description, category, status }: TransferPage): string {
  const number = (status === 'delivered' ? (delivered ?? ordered) : ordered) ?? null
  const name = designation ?? description ?? (category === 'unspecified' ? 'arms' : categoryLabels[category])
  if (number === null) return name
  return status === 'delivered' && delivered !== null && ordered !== null && ordered > delivered
    ? `${count(delivered)} of ${count(ordered)} ${name}`
    : `${count(number)} ${name}`
}

function extras({ kind, value, delivered, deliveryYears, orderYear, status }: TransferPage): string {
  const parts = [
    status === 'ordered' && kind === 'specific' && orderYear !== null ? ` in ${orderYear}` : '',
    status === 'delivered' && deliveryYears.length > 0 ? ` in ${years(deliveryYears)}` : '',
    value ? `, worth ${moneyLabel(value.amount, value.currency)}` : '',
    delivered !== null && status !== 'delivered' ? `, ${count(delivered)} of them delivered` : '',
  ]
  return parts.join('')
}

function witnesses({ origins, counts }: TransferPage): string {
  const stand =
    origins.supporting === 0
      ? 'no origin supports this'
      : `${counted(origins.supporting, 'independent origin')} ${origins.supporting === 1 ? 'supports' : 'support'} this`
  const against =
    origins.contradicting === 0 ? 'none contradicts it' : `${origins.contradicting} ${origins.contradicting === 1 ? 'contradicts' : 'contradict'} it`
  const declined = counts.declining > 0 ? `, and ${counted(counts.declining, 'source')} declined to say` : ''
  return `${stand}, ${against}${declined}`
}

const names = (parties: TransferPage['supplier']): string => {
  const all = parties.map(({ name }) => name)
  return all.length < 3 ? all.join(' and ') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`
}

/** When the dated steps begin and end. */
export function spanOf(page: TransferPage): string {
  const days = page.story.flatMap(({ from, to }) => [from, to].filter((day) => day !== null)).sort()
  return days[0] && days.at(-1) ? period(days[0], days.at(-1) ?? days[0]) : 'no dates'
}
