// The last line of a run: what vitest's JSON report counted. Run: node tools/count-tests.mjs REPORT
import { readFileSync } from 'node:fs'

const report = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const suites = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length
console.log(`${report.numPassedTests} passed, ${report.numFailedTests + suites} failed, ${report.numPendingTests + report.numTodoTests} skipped`)
