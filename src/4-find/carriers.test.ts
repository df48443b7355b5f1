import { expect, test } from 'vitest'
import { loadVocab } from '../vocab/load.ts'
import { findCarriers } from './carriers.ts'
import { sentencesOf } from './sentences.fixture.ts'

const vocab = loadVocab()

function read(text: string): string[] {
  const { article, segmented } = sentencesOf([text])
  return findCarriers(article, segmented, vocab).map(({ start, end, name, role }) => `${text.slice(start, end)}=${role}:${name}`)
}

const cases: readonly [string, readonly string[]][] = [
  ['The motor vessel Bana sailed.', ['motor vessel Bana=carrier:Bana']],
  ['The freighter Bahri Yanbu had to leave.', ['freighter Bahri Yanbu=carrier:Bahri Yanbu']],
  ['MV Iran Deyanat was boarded.', ['MV Iran Deyanat=carrier:Iran Deyanat']],
  ['A dhow, the Marwan 1, sank.', ['dhow, the Marwan 1=carrier:Marwan 1']],
  ['The Turkish-flagged Roseline A sailed.', ['flagged Roseline A=carrier:Roseline A']],
  ['A different shipping company took it through third parties.', ['shipping company=carrier:shipping company', 'third parties=proxy:third parties']],
  ['After insurers withdrew, a middleman found a bank.', ['insurers=insurer:insurers', 'middleman=broker:middleman', 'bank=financier:bank']],
  ['Who ships Ankara the engines?', ['ships=carrier:ships']],
]

for (const [text, expected] of cases) {
  test(`carriers in: ${text}`, () => expect(read(text)).toEqual(expected))
}
