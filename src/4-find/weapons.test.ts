import { expect, test } from 'vitest'
import { loadVocab } from '../vocab/load.ts'
import { sentencesOf } from './sentences.fixture.ts'
import { lookalikes } from './weapon-lookalikes.ts'
import { findWeapons } from './weapons.ts'

const vocab = loadVocab()

function read(...sentences: string[]): string[] {
  const { article, segmented } = sentencesOf(sentences)
  return findWeapons(article, segmented, vocab).map(
    ({ start, end, category, designation, carrier }) =>
      `${article.text.slice(start, end)}=${category}${designation === null ? '' : `:${designation}`}${carrier ? ' (carrier)' : ''}`,
  )
}

const cases: readonly [string, readonly string[]][] = [
  ['They sent Yak-130 jets.', ['Yak-130 jets=aircraft:Yak-130']],
  ['AGM-84L-1 Harpoon Block II missiles were sold.', ['AGM-84L-1 Harpoon Block II missiles=missile:AGM-84L-1']],
  ['A K2 Black Panther tank was shown.', ['K2 Black Panther tank=armoured-vehicle:K2 Black Panther']],
  ['The JF-17 Block III flew.', ['JF-17 Block III=aircraft:JF-17 Block III']],
  ['Ukraine got T-72B3V tanks.', ['T-72B3V tanks=armoured-vehicle:T-72B3V']],
  ['They bought XQ-77B drones.', ['XQ-77B drones=aircraft:XQ-77B']],
  ['The XQ-77B meeting took place.', []],
  ['MiG29s, F16s and Su 30MK2s came.', ['MiG29s=aircraft:MiG-29', 'F16s=aircraft:F-16', 'Su 30MK2s=aircraft:Su-30MK2']],
  ['They sent spare parts for helicopters.', ['spare parts for helicopters=parts']],
  ['They sent tank engines and missile components.', ['tank engines=engine', 'missile components=parts']],
  ['Anti-tank missiles and helicopter gunships came.', ['Anti-tank missiles=missile', 'helicopter gunships=aircraft']],
  ['Guided bombs for planes came.', ['Guided bombs for planes=missile']],
  ['Armored vehicles and mortar bombs came.', ['Armored vehicles=armoured-vehicle', 'mortar bombs=ammunition']],
  ['They sent 155mm howitzers.', ['155mm howitzers=artillery']],
  ['They sent air- and naval-defence systems.', ['air=air-defence', 'naval-defence systems=naval']],
  ['Mistral-class ships were built.', ['Mistral-class ships=ship:Mistral']],
  ['Mistral missiles were built.', ['Mistral missiles=missile:Mistral']],
  ['Dozens of Antonov 124s landed.', ['Antonov 124s=aircraft:An-124 (carrier)']],
  ['Grad rockets were fired.', ['Grad rockets=ammunition:BM-21 Grad']],
  ['SA-22 systems were seen.', ['SA-22 systems=air-defence:Pantsir S-1']],
  ['Yesterday the minister met leaders of Shell and Tanks Ltd.', []],
  ['It costs more on A4 paper.', []],
  ['Operation Matador ended and Matador launchers came.', ['Matador launchers=small-arms:MATADOR']],
  ['Men of the 158th Fighter Wing and the 321st Field Artillery Regiment guard tanks.', ['tanks=armoured-vehicle']],
  ['Puma M26 vehicles and Warrior vehicles came.', ['Puma M26 vehicles=armoured-vehicle:Puma M26', 'Warrior vehicles=armoured-vehicle:Warrior']],
  ['General Patton saw a Hunter and a Warrior near the tanks.', ['tanks=armoured-vehicle']],
  ['Mount Bastion and the Volcano smoked near the tanks.', ['tanks=armoured-vehicle']],
  ['Patton tanks and Zwaardvis submarines were sold.', ['Patton tanks=armoured-vehicle:Patton', 'Zwaardvis submarines=ship:Zwaardvis']],
  ['The Lancet wrote about rifles on the M63.', ['rifles=small-arms']],
  ['A Parchim corvette and a Koni-class frigate left.', ['Parchim corvette=ship:Parchim', 'Koni-class frigate=ship:Koni']],
  ['They held arms talks, signed an arms treaty on arms reductions and sold arms to treaty states.', ['arms=unspecified']],
  ['They sold gasoline tanks, a diesel tank, underground tanks and desert tanks.', ['tanks=armoured-vehicle']],
  ['They held IEDs, a VBIED and two tactical vehicles.', ['IEDs=ammunition', 'VBIED=ammunition', 'tactical vehicles=non-lethal']],
  ['A Hunt-class minehunter and a Sandown-class minehunter left.', ['Hunt-class minehunter=ship:Hunt', 'Sandown-class minehunter=ship:Sandown']],
  ['They hid Sarin gas and Novichok.', ['Sarin gas=chemical:Sarin gas', 'Novichok=chemical:Novichok']],
  [
    'They sold a Toyota Hilux, Toyota Land Cruisers and rifles.',
    ['Toyota Hilux=non-lethal:Toyota Hilux', 'Toyota Land Cruisers=non-lethal:Toyota Land Cruiser', 'rifles=small-arms'],
  ],
  [
    'Agni-V and SA-10 missiles and Archer-class and Kalvari-class submarines came.',
    ['Agni-V=missile:Agni-V', 'SA-10 missiles=missile:S-300', 'Archer-class=ship:Archer', 'Kalvari-class submarines=ship:Scorpène'],
  ],
  ['RPD and RPK machine guns came.', ['RPD=small-arms:RPD', 'RPK machine guns=small-arms:RPK']],
]

test('an abbreviation that the tagger takes for a verb is a weapon all the same; a verb is none', () => {
  const { article, segmented } = sentencesOf(['They destroyed a tank, an IED, and they shell towns.'])
  const verbs = segmented.sentences.map((sentence) => ({
    ...sentence,
    tokens: sentence.tokens.map((token) => (/^(?:IED|shell)$/.test(token.text) ? { ...token, pos: 'VERB' } : token)),
  }))
  const found = findWeapons(article, { ...segmented, sentences: verbs }, vocab)
  expect(found.map(({ start, end }) => article.text.slice(start, end))).toEqual(['tank', 'IED'])
})

for (const [text, expected] of cases) {
  test(`weapons in: ${text}`, () => expect(read(text)).toEqual(expected))
}

test('a name cut short stands for the one designation that begins so', () => {
  expect(read('They ordered Yak-130 jets.', 'The 36 Yaks are late.')).toEqual(['Yak-130 jets=aircraft:Yak-130', 'Yaks=aircraft:Yak-130'])
  expect(read('They ordered Yak-130 jets and a Yak-52.', 'The Yaks are late.')).toEqual(['Yak-130 jets=aircraft:Yak-130', 'Yak-52=aircraft:Yak-52'])
})

test('a suffix alone stands for the model that the table has with it', () => {
  expect(read('They gave Leopard 2 tanks.', 'Poland added 14 older A4s.')).toEqual([
    'Leopard 2 tanks=armoured-vehicle:Leopard 2',
    'A4s=armoured-vehicle:Leopard 2A4',
  ])
})

test('weak words count only near plain weapons', () => {
  expect(read('The trucks and engines came.')).toEqual([])
  expect(read('The tanks came.', 'The trucks came.')).toEqual(['tanks=armoured-vehicle', 'trucks=non-lethal'])
})

for (const one of lookalikes) {
  test(`lookalike ${one.id} is no weapon`, () => {
    const words = (text: string): number => read(text).filter((found) => one.form.test((found.split('=')[0] ?? '').toLowerCase().replace(/-/g, ''))).length
    expect({ reads: words(one.reads) > 0, skips: words(one.skips) }).toEqual({ reads: true, skips: 0 })
  })
}
