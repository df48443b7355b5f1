export { type Measure, type Score, score } from '../src/cli/scoring/score.ts'
