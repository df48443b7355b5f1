import type { BoilerplateRule } from './rule.ts'
import { commerceRules } from './rules-commerce.ts'
import { elsewhereRules } from './rules-elsewhere.ts'
import { furnitureRules } from './rules-furniture.ts'

/** Every rule that looks at one line, in the order in which they are asked; the first that fires gives the reason. */
export const boilerplateRules: readonly BoilerplateRule[] = [...elsewhereRules, ...commerceRules, ...furnitureRules]
