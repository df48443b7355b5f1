import type { Article } from '../model/index.ts'
import { plain } from '../views/table.ts'
import { readFiles } from './read-files.ts'
import type { Exit, Terminal } from './terminal.ts'

export interface ReadOptions {
  readonly format: 'json' | 'jsonl' | 'text'
}

function printedArticle({ name, title, byline, publisher, published, language, text, removed }: Article) {
  return { document: name, title, byline, publisher, published, language, text, removed: removed.map((run) => ({ text: run.text, because: run.because })) }
}

function articleText(article: Article): string {
  const head = [article.title, article.byline, [article.publisher, article.published].filter(Boolean).join(', ')].filter((line) => line !== null && line !== '')
  return `── ${plain(article.name)}\n${head.map((line) => `${plain(line ?? '')}\n`).join('')}\n${article.text.replace(/[^\P{Cc}\n\t]/gu, ' ')}\n\n`
}

/** `lading read`: prints the articles as read and stores nothing. */
export async function read(paths: readonly string[], options: ReadOptions, terminal: Terminal): Promise<Exit> {
  const kept: ReturnType<typeof printedArticle>[] = []
  const code = await readFiles(paths, terminal, ({ reading: { article } }) => {
    if (options.format === 'jsonl') terminal.out(`${JSON.stringify(printedArticle(article))}\n`)
    else if (options.format === 'text') terminal.out(articleText(article))
    else kept.push(printedArticle(article))
  })
  if (options.format === 'json') terminal.out(`${JSON.stringify(kept, null, 2)}\n`)
  return code
}
