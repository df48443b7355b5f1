/** `SY*` → `Syrian armed groups`; null for a code that is no armed group of a known country. */
export function groupLabel(code: string, names: ReadonlyMap<string, string>): string | null {
  if (!code.endsWith('*')) return null
  const country = code.slice(0, -1)
  const adjective = names.get(`${country} adjective`)
  if (adjective !== undefined) return `${adjective} armed groups`
  const name = names.get(country)
  return name === undefined ? null : `Armed groups in ${name}`
}
