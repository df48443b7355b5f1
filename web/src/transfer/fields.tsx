import { fieldLabels } from '../../../src/views/labels.ts'
import type { FieldShape, StoredClaim } from '../../../src/views/shapes.ts'
import { counted, firstUpper, voiceOf } from '../format.ts'
import { NotEqual, StanceSign } from '../parts/icons.tsx'

/** Every field with the values claimed for it side by side, and who says each. */
export function Fields({ fields, claims, show }: { fields: readonly FieldShape[]; claims: readonly StoredClaim[]; show: (claim: string) => void }) {
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  const pick = (ids: readonly string[]): StoredClaim[] => ids.flatMap((id) => byId.get(id) ?? [])
  return (
    <table className="fields">
      <caption className="unseen">Fields and the values claimed for them</caption>
      <tbody>
        {fields
          .filter(({ values }) => values.length > 0)
          .map((field) => (
            <tr key={field.name} data-conflict={field.conflict || undefined}>
              <th scope="row">
                {firstUpper(fieldLabels[field.name])}{' '}
                {field.conflict && (
                  <span className="conflict-tag">
                    <NotEqual /> conflict
                  </span>
                )}
              </th>
              <td>
                <ul>
                  {field.values.map((value) => (
                    <li key={value.label} data-inferred={value.how === 'inferred' || undefined}>
                      <strong>
                        <bdi>{value.label}</bdi>
                      </strong>
                      <span className="muted">
                        {value.how === 'inferred' && <em className="inferred-tag">inferred</em>} {value.claims.length > 0 && counted(value.origins, 'origin')}
                      </span>
                      <Who claims={pick(value.claims)} show={show} />
                      {value.against.length > 0 && (
                        <>
                          <span className="muted">against</span>
                          <Who claims={pick(value.against)} show={show} />
                        </>
                      )}
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
      </tbody>
    </table>
  )
}

function Who({ claims, show }: { claims: readonly StoredClaim[]; show: (claim: string) => void }) {
  return (
    <span className="who">
      {bySpeaker(claims).map(([name, claim, times]) => (
        <button key={claim.id} type="button" data-stance={claim.stance} title={claim.words} onClick={() => show(claim.id)}>
          <StanceSign stance={claim.stance} />
          <span>
            <bdi>{name}</bdi>
            {times > 1 && <span className="muted"> ×{times}</span>}
          </span>
        </button>
      ))}
    </span>
  )
}

/** Speakers with their first claim and the number of their claims, each stance apart. */
function bySpeaker(claims: readonly StoredClaim[]): readonly (readonly [string, StoredClaim, number])[] {
  const found = new Map<string, [string, StoredClaim, number]>()
  for (const claim of claims) {
    const name = voiceOf(claim)
    const earlier = found.get(`${claim.stance} ${name}`)
    if (earlier) earlier[2] += 1
    else found.set(`${claim.stance} ${name}`, [name, claim, 1])
  }
  return [...found.values()]
}
