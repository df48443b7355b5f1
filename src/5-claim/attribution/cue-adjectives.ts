import { type CueClass, type Frame, list } from './cue.ts'

/** Adjectives and participles behind *be*, *feel*, *seem* that say what someone thinks, feels or wants. */
export const cueAdjectives: readonly CueClass<Frame>[] = [
  {
    id: 'sure',
    frames: ['clause', 'phrase', 'infinitive'],
    words: list(`
      adamant, afraid, alarmed, amazed, ambivalent, amused, angry, annoyed, anxious, appalled, appreciative, ashamed, astonished, averse,
      aware, baffled, bearish, bewildered, blunt, bothered, bullish, candid, cautious, certain, clear, comfortable, committed, concerned,
      confident, confused, conscious, contemptuous, convinced, coy, critical, curious, dedicated, delighted, devoted, disappointed,
      discouraged, disgusted, dismissive, dissatisfied, disturbed, divided, doubtful, dubious, embarrassed, enamored, encouraged,
      enthusiastic, envious, exasperated, excited, explicit, fascinated, fearful, fond, frank, frightened, frustrated, furious,
      glad, grateful, happy, heartened, honest, hopeful, horrified, hostile, ignorant, impressed, indifferent, interested, intrigued,
      irritated, jealous, leery, mad, mindful, mum, nervous, noncommittal, obsessed, offended, open, opposed, optimistic, outraged,
      passionate, perturbed, pessimistic, pleased, positive, preoccupied, proud, puzzled, quiet, receptive, relieved, resigned,
      respectful, satisfied, scared, sceptical, scornful, serious, shocked, sick, silent, skeptical, sorry, specific, split, stunned,
      supportive, sure, surprised, suspicious, sympathetic, terrified, thankful, thrilled, tired, tolerant, troubled, unaware, uncertain,
      uncomfortable, unconcerned, uneasy, unhappy, unimpressed, uninterested, unsure, upset, vague, vocal, wary, worried`),
    reads: [['Farmers are afraid that rain will come.', 'Farmers', 'are afraid', 'that rain will come']],
    skips: ['It is clear that the road is shut.'],
  },
  {
    id: 'eager',
    frames: ['infinitive'],
    words: list(`
      afraid, anxious, bent, committed, content, determined, disinclined, eager, excited, glad, happy, hesitant, inclined, keen, loath,
      pleased, proud, reluctant, tempted, unwilling, willing`),
    reads: [['He is eager to leave.', 'He', 'is eager', 'to leave']],
    skips: ['The content was thin.'],
  },
]
