import type { DocumentClaims } from '../../src/model/index.ts'
import { documentOf } from './claim-of.ts'

const arms = [['weapons', 'unspecified']] as const
const flow = { from: ['RU'], to: ['SY'], items: arms, status: 'ongoing' } as const
const toRebels = { to: ['SY*'], items: arms } as const

/** What a reader would take from three news pages of 2012 to 2014 on arms for Syria, in claims. */
export const threePages: readonly DocumentClaims[] = [
  documentOf('june-2012', '2012-06-14', 'The Morning Post', [
    { ...flow, to: ['SY'], from: [], stance: 'opposes', by: 'Foreign ministry of France', of: 'FR' },
    { ...flow, by: 'Avaaz', status: 'delivered', value: [1_000_000_000, 'USD'], when: ['2011-01-01', '2011-12-31'] },
    { from: [], to: ['SY'], items: arms, status: 'ongoing', by: 'Laurent Fabius', of: 'FR' },
    { from: ['RU'], to: ['SY'], items: [['attack helicopters', 'aircraft']], stance: 'alleges', status: 'delivered', by: 'Hillary Clinton', of: 'US' },
    { from: ['RU'], to: ['SY'], items: [['attack helicopters', 'aircraft']], status: 'ongoing', by: 'Clinton', of: 'US' },
    { ...flow, by: 'SIPRI', status: 'delivered', share: 0.78, when: ['2007-01-01', '2011-12-31'] },
    { from: ['RU'], to: ['SY'], items: [['attack helicopters', 'aircraft']], stance: 'declines', by: 'Rosoboronexport', of: 'RU' },
    { ...toRebels, from: ['US'], stance: 'alleges', by: 'Sergei Lavrov', of: 'RU', disputedBy: ['Russia'] },
  ]),
  documentOf('february-2013', '2013-02-18', 'The Evening Mail', [
    { ...flow, stance: 'alleges', by: '?Western diplomats' },
    { ...flow, stance: 'pledges-halt', status: null, by: 'Russia', of: 'RU' },
    { ...flow },
    { kind: 'restriction', stance: 'denies', from: ['UN'], to: ['SY'], items: arms, by: 'Russia', of: 'RU' },
    { kind: 'contract', from: ['RU'], to: ['SY'], status: 'ongoing', by: 'Russia', of: 'RU' },
    { from: ['RU'], to: ['SY'], items: [['Yak-130 jets', 'aircraft', 'Yak-130']], status: 'planned', by: '?American and European officials' },
    { kind: 'contract', from: ['RU'], to: ['SY'], items: [['36 of the Yaks', 'aircraft', 'Yak-130', 36]], value: [550_000_000, 'USD'] },
    {
      kind: 'interdiction',
      status: 'halted',
      from: ['RU'],
      to: ['SY'],
      items: [
        ['helicopter gunships', 'aircraft'],
        ['missiles against aircraft', 'missile'],
      ],
      between: [
        ['the ship', 'carrier', null],
        ['its insurers', 'insurer', 'GB'],
      ],
      when: ['2012-01-01', '2012-12-31'],
    },
    { from: ['RU'], to: ['SY'], items: [['The aircraft', 'aircraft']], status: 'delivered', between: [['another shipping line', 'carrier', null]] },
    { from: ['RU', 'IR'], to: ['SY'], items: arms, status: 'ongoing' },
    { ...toRebels, from: ['GB'], status: 'halted' },
    { ...toRebels, from: ['GB'], stance: 'supports', by: 'British government', of: 'GB' },
    { ...toRebels, from: ['GB'], stance: 'opposes', by: 'Germany', of: 'DE' },
    { ...toRebels, from: ['Gulf states'], status: 'ongoing' },
    { ...toRebels, from: ['US'], stance: 'supports', by: 'Leon Panetta', of: 'US' },
    { kind: 'support', from: ['RU'], to: ['SY'], items: [['air defences', 'air-defence']], status: 'delivered' },
    { kind: 'use', to: ['SY'], items: [['warplanes', 'aircraft']], status: 'ongoing' },
  ]),
  documentOf('january-2014', '2014-01-18', 'The Morning Post (Reuters)', [
    {
      from: ['RU'],
      to: ['SY'],
      status: 'ongoing',
      by: '?sources with knowledge of the deliveries',
      items: [
        ['armoured vehicles', 'armoured-vehicle'],
        ['drones', 'aircraft'],
        ['guided bombs', 'missile'],
      ],
    },
    {
      from: ['RU'],
      to: ['SY'],
      status: 'ongoing',
      by: '?a Middle East security source',
      between: [['transport planes', 'carrier', null]],
      items: [
        ['armoured vehicles', 'armoured-vehicle'],
        ['radars', 'sensor'],
        ['guided bombs', 'missile'],
      ],
    },
    { kind: 'support', from: ['RU'], to: ['SY'], status: 'ongoing', by: '?the source' },
    { from: ['RU'], to: ['SY'], items: arms, stance: 'declines', by: 'Vyacheslav Davidenko', of: 'RU' },
    { from: ['RU'], to: ['SY'], items: arms, stance: 'denies', by: 'Russia', of: 'RU' },
    { to: ['SY'], items: [['UAVs', 'aircraft']], status: 'ongoing', by: '?a source in the arms industry' },
  ]),
]
