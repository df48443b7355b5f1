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
export const NO_TRADER = new Set(['UN', 'EU', 'NATO', 'AU', 'ARAB-LEAGUE', 'OSCE', 'West', 'Europe'])
