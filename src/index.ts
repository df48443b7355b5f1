export * from './model/index.ts'
export { buildLedger, readBytes, readDocument } from './pipeline.ts'
