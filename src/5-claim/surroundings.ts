import type { Article } from '../model/index.ts'
import type { Event } from './event.ts'
import type { SpeakerMemory, Voices } from './speakers.ts'

/** What a sentence's claims may take from their article. */
export interface Surroundings {
  readonly article: Article
  readonly voices: Voices
  readonly memory: SpeakerMemory
  /** Whether arms are what the article is about: then *the deal* and *deliveries* mean them. */
  readonly aboutArms: boolean
  /** Whether arms are named so often that any handing over or deal is taken to mean them. */
  readonly dense: boolean
  readonly events: readonly Event[]
}
