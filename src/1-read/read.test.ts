import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { read } from './read.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const codes = (bytes: Uint8Array, file = 'a.txt') => read(bytes, file, {}).issues.map((issue) => issue.code)

test.each([
  ['utf-8', 'The café paid £5m.', 'utf-8'],
  ['windows-1252', 'The café said “no” – and paid £5m.', 'windows-1252'],
  ['windows-1251', 'Завод отправил двенадцать машин на экспорт, сообщил источник.', 'windows-1251'],
  ['iso-8859-2', 'Zakłady wysłały dwanaście wozów, a źródło mówiło o następnych.', 'iso-8859-2'],
  ['utf-16le', 'Twelve lorries left the works.', 'utf-16le'],
  ['utf-16be', 'Двенадцать машин ушли с завода', 'utf-16be'],
])('text in %s is read as it was written', (encoding, text, named) => {
  const { value, issues } = read(iconv.encode(text, encoding), 'a.txt', {})
  expect([value?.source, value?.encoding, issues]).toEqual([text, named, []])
})

test.each(['utf-8', 'utf-16le', 'utf-16be'])('a byte order mark of %s is obeyed and left out', (encoding) => {
  const { value } = read(iconv.encode('Twelve lorries', encoding, { addBOM: true }), 'a.txt', {})
  expect([value?.source, value?.encoding]).toEqual(['Twelve lorries', encoding])
})

test('a page is read in the encoding that it declares', () => {
  const page = '<html><head><meta charset="windows-1251"></head><p>Да</p></html>'
  expect(read(iconv.encode(page, 'windows-1251'), 'a.html', {}).value?.source).toBe(page)
})

test('where bytes contradict the declared encoding, the bytes win and the place is named', () => {
  const declaresLatin = read(utf8('<meta charset="iso-8859-1"><p>café</p>'), 'a.html', {})
  expect(declaresLatin.value?.source).toContain('café')
  expect(declaresLatin.issues).toMatchObject([{ code: 'read/encoding', severity: 'warning', place: 'byte 33' }])
  const declaresUtf8 = read(iconv.encode('<meta charset="utf-8"><p>café</p>', 'windows-1252'), 'a.html', {})
  expect([declaresUtf8.value?.source, declaresUtf8.value?.encoding]).toEqual(['<meta charset="utf-8"><p>café</p>', 'windows-1252'])
  expect(declaresUtf8.issues).toMatchObject([{ code: 'read/encoding', place: 'byte 28' }])
})

test('a byte order mark is believed over bytes that contradict it; they are replaced and named', () => {
  const { value, issues } = read(new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode('Caf\u00e9 '), 0xff, 0xff]), 'a.txt', {})
  expect(value).toMatchObject({ encoding: 'utf-8', source: 'Caf\u00e9 \ufffd\ufffd' })
  expect(issues).toMatchObject([{ code: 'read/encoding', place: 'byte 9' }])
})

test('a cut-off character is replaced, and the place is named', () => {
  const { value, issues } = read(utf8(`${'é'.repeat(20)}x€`).subarray(0, 43), 'a.txt', {})
  expect(value?.source).toBe(`${'é'.repeat(20)}x\ufffd`)
  expect(issues).toMatchObject([{ code: 'read/encoding', severity: 'warning', place: 'byte 41' }])
})

test('text that was garbled before it came here is read, with a warning', () => {
  expect(codes(utf8('He didnâ€™t pay Â£5m.'))).toEqual(['read/mojibake'])
  expect(codes(utf8('À la carte, Ã and Â are letters.'))).toEqual([])
})

test.each([
  ['nothing', utf8(''), 'read/empty', /no bytes/],
  ['white space', utf8(' \r\n\t '), 'read/empty', /white space/],
  ['a PDF', utf8('%PDF-1.7\nwords'), 'read/binary', /looks like a PDF; PDF is not read yet/],
  ['a ZIP', utf8('PK\x03\x04word/document.xml'), 'read/binary', /ZIP/],
  ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0), 'read/binary', /PNG/],
  ['control characters', Uint8Array.from({ length: 400 }, (_, at) => at % 32), 'read/binary', /control characters/],
])('%s is no text: an error that says why', (_, bytes, code, reason) => {
  const { value, issues } = read(bytes, 'dir/a.txt', {})
  expect(value).toBeNull()
  expect(issues).toMatchObject([{ code, severity: 'error', file: 'dir/a.txt', reason: expect.stringMatching(reason) }])
})

test('words that speak of a file kind are no such file', () => {
  expect(codes(utf8('Every PDF starts with %PDF-1.7, he said.'))).toEqual([])
  expect(codes(utf8('RIFF raff is a word.'))).toEqual([])
})

test('a file over 64 MB is refused', () => {
  expect(codes(new Uint8Array(64 * 1024 * 1024 + 1))).toEqual(['read/too-large'])
})

test('a line over 1 MB is read, with a warning that names the line', () => {
  const { value, issues } = read(utf8(`one\n${'word '.repeat(250_000)}`), 'a.txt', {})
  expect(value?.source.length).toBe(1_250_004)
  expect(issues).toMatchObject([{ code: 'read/long-line', severity: 'warning', place: 'line 2' }])
})

test.each([
  ['<!DOCTYPE html><html><body>x</body></html>', 'a.txt', 'text/html'],
  ['<?xml version="1.0"?>\n<html><body>x</body></html>', 'a', 'text/html'],
  ['<div>One</div><p>two</p><p>three <a href="/x">four</a></p>', 'a.txt', 'text/html'],
  ['Nothing but words.', 'a.html', 'text/plain'],
  ['Write <b> for bold, he said.', 'a.txt', 'text/plain'],
])('%j in %s is %s', (text, name, mediaType) => {
  expect(read(utf8(text), name, {}).value?.mediaType).toBe(mediaType)
})

test('name, id and meta are kept', () => {
  const { value } = read(utf8('abc'), 'folder/a.txt', { published: '2001-02-03' })
  expect(value).toMatchObject({ name: 'a.txt', meta: { published: '2001-02-03' }, id: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad' })
})
