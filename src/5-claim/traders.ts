/**
 * Exporters of major arms, larger ones first: a rough order of the last decades from general knowledge, not taken from one table.
 * Used only to tell buyer from seller where the words name two states and no direction; the slot is then marked as inferred.
 */
const EXPORTERS = [
  'US',
  'RU',
  'FR',
  'DE',
  'CN',
  'GB',
  'IT',
  'IL',
  'ES',
  'KR',
  'NL',
  'SE',
  'UA',
  'CH',
  'TR',
  'ZA',
  'CA',
  'BY',
  'NO',
  'CZ',
  'PL',
  'BG',
  'RS',
  'BR',
  'AU',
  'AT',
  'BE',
  'FI',
  'IR',
  'KP',
  'RO',
  'SK',
  'HR',
  'PK',
  'SG',
  'IN',
  'AE',
  'DK',
  'JO',
]

/** Place among exporters, 0 the largest. */
export const rank = (code: string | null): number => {
  const at = EXPORTERS.indexOf(code ?? '')
  return at < 0 ? EXPORTERS.length : at
}

/** True where the first is the larger exporter of the two. */
export const isExporter = (one: string, other: string): boolean => rank(one) <= rank(other)

/** Organisations of states keep embargoes; they are no supplier or recipient that context could mean. */
const NO_TRADER = new Set(['UN', 'EU', 'NATO', 'ARAB-LEAGUE', 'OSCE'])

/** Whom context may mean: a state or, as recipient, an armed group; no region and no organisation of states. */
export const mayTrade = (code: string, side: 'supplier' | 'recipient'): boolean =>
  !NO_TRADER.has(code) && (side === 'recipient' ? /^[A-Z]{2}\*?$/ : /^[A-Z]{2}$/).test(code)
