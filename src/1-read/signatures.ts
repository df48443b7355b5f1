interface BinaryKind {
  readonly name: string
  readonly looks: string
  /** Matched against the first kB, one character a byte. */
  readonly mark: RegExp
}

const kinds: readonly BinaryKind[] = [
  // A text that speaks of %PDF-1.7 is no PDF: no words stand before a real mark.
  { name: 'PDF', looks: 'a PDF', mark: /^[^a-zA-Z]{0,1000}%PDF-\d/ },
  { name: 'ZIP', looks: 'a ZIP archive or an office document (.docx, .xlsx, .odt, .epub)', mark: /^PK(?:\x03\x04|\x05\x06)/ },
  { name: 'gzip', looks: 'a gzip file', mark: /^\x1f\x8b/ },
  { name: 'bzip2', looks: 'a bzip2 file', mark: /^BZh\d1AY&SY/ },
  { name: 'xz', looks: 'an xz file', mark: /^\xfd7zXZ\0/ },
  { name: 'zstd', looks: 'a zstd file', mark: /^\x28\xb5\x2f\xfd/ },
  { name: '7-Zip', looks: 'a 7-Zip archive', mark: /^7z\xbc\xaf'\x1c/ },
  { name: 'RAR', looks: 'a RAR archive', mark: /^Rar!\x1a\x07/ },
  { name: 'PNG', looks: 'a PNG picture', mark: /^\x89PNG/ },
  { name: 'JPEG', looks: 'a JPEG picture', mark: /^\xff\xd8\xff/ },
  { name: 'GIF', looks: 'a GIF picture', mark: /^GIF8[79]a/ },
  { name: 'TIFF', looks: 'a TIFF picture', mark: /^(?:II\*\0|MM\0\*)/ },
  { name: 'RIFF', looks: 'a WebP picture, a sound or a film', mark: /^RIFF[^]{4}(?:WEBP|WAVE|AVI )/ },
  { name: 'MP4', looks: 'an MP4 film or an HEIC picture', mark: /^\0\0[^]{2}ftyp/ },
  { name: 'MP3', looks: 'an MP3 sound', mark: /^(?:ID3[\x02-\x04]\0|\xff[\xf2\xf3\xfb][^\0])/ },
  { name: 'Ogg', looks: 'an Ogg sound', mark: /^OggS\0/ },
  { name: 'Word', looks: 'an old office document (.doc, .xls, .msg)', mark: /^\xd0\xcf\x11\xe0/ },
  { name: 'RTF', looks: 'an RTF document', mark: /^\{\\rtf/ },
  { name: 'SQLite', looks: 'an SQLite database', mark: /^SQLite format 3\0/ },
  { name: 'ELF', looks: 'a program (ELF)', mark: /^\x7fELF/ },
  { name: 'PostScript', looks: 'a PostScript file', mark: /^%!PS/ },
]

/** The kind of binary file by its first bytes; null when none is known. */
export function binaryKindOf(bytes: Uint8Array): Pick<BinaryKind, 'name' | 'looks'> | null {
  const head = latin1(bytes.subarray(0, 1024))
  return kinds.find(({ mark }) => mark.test(head)) ?? null
}

/** Part of the first million characters that are control characters other than tab, line ends, form feed and escape. */
export function controlShare(source: string): number {
  const end = Math.min(source.length, 1_000_000)
  let controls = 0
  for (let at = 0; at < end; at++) {
    const code = source.charCodeAt(at)
    if (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13 && code !== 27) controls++
  }
  return end === 0 ? 0 : controls / end
}

/** Bytes as characters of the same number: for looking at marks that are ASCII. */
export function latin1(bytes: Uint8Array): string {
  // As `String.fromCharCode(...bytes)`, without an iterator in between.
  return String.fromCharCode.apply(null, bytes as unknown as number[])
}
