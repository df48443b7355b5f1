import { readFileSync } from 'node:fs'
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { transferStatuses } from '../model/assessment.ts'
import { claimKinds, stances } from '../model/claim.ts'
import { categories } from '../model/mention.ts'
import { dayOf } from '../text/days.ts'
import type { AddOptions } from './add.ts'
import type { DemoOptions } from './demo.ts'
import type { EvalOptions } from './eval.ts'
import type { ExtractOptions } from './extract.ts'
import type { ClaimsOptions, ListOptions, RegisterOptions, SearchOptions } from './lists.ts'
import type { ReadOptions } from './read.ts'
import type { ServeOptions } from './serve.ts'
import { type Exit, exit, Refusal, type Terminal } from './terminal.ts'

const format = (choices: readonly string[], standard: string) => new Option('-f, --format <form>', 'how to print').choices(choices).default(standard)
const ledger = () => new Option('-l, --ledger <file>', 'the ledger (standard: $LADING_LEDGER, else lading.sqlite)')
const examples = (...lines: readonly string[]) => `\nExamples:\n${lines.map((line) => `  ${line}\n`).join('')}`

function day(end: 'first' | 'last') {
  return (text: string): string => {
    const found = dayOf(text, end)
    if (found === null) throw new InvalidArgumentError('Give a year, month or day, as in 2012, 2012-06 or 2012-06-14.')
    return found
  }
}

function whole(least: number, most: number) {
  return (text: string): number => {
    const number = Number(text)
    if (!/^\d+$/.test(text) || number < least || number > most) throw new InvalidArgumentError(`Give a whole number from ${least} to ${most}.`)
    return number
  }
}

const port = () => new Option('-p, --port <number>', 'port; 0 takes any free one').argParser(whole(0, 65535)).default(4173)
const host = () => new Option('--host <address>', 'address to listen on').default('127.0.0.1')

/** The version in `package.json`. */
function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }
  return version
}

/** Every command with its options. A command's own module is loaded only when it is used. */
function program(terminal: Terminal, finish: (code: Exit) => void): Command {
  const root = new Command('lading')
    .description('An evidence ledger for arms transfers: who said it, how firmly, in which words.')
    .version(packageVersion(), '--version', 'print the version')
    .exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err })
    .showHelpAfterError('Try lading --help, or --help behind a command.')
    .addHelpText(
      'after',
      `${examples('lading demo', 'lading extract report.txt', 'lading add articles/ && lading register', 'lading serve')}
Results go to standard output, progress and issues to standard error.
Exit codes: 0 done (issues may have been listed), 1 nothing could be done, 2 wrong use.
`,
    )

  root
    .command('extract')
    .description('read files and folders and print their claims; nothing is stored')
    .argument('<path...>', 'files or folders')
    .addOption(format(['jsonl', 'json', 'table'], 'jsonl'))
    .addHelpText('after', examples('lading extract --format table report.txt', 'lading extract articles/ > claims.jsonl'))
    .action(async (paths: string[], options: ExtractOptions) => finish(await (await import('./extract.ts')).extract(paths, options, terminal)))

  root
    .command('read')
    .description('print the articles as read, with what was removed and why; nothing is stored')
    .argument('<path...>', 'files or folders')
    .addOption(format(['json', 'jsonl', 'text'], 'json'))
    .addHelpText('after', examples('lading read page.html', 'lading read --format text page.html', 'lading read --format jsonl articles/'))
    .action(async (paths: string[], options: ReadOptions) => finish(await (await import('./read.ts')).read(paths, options, terminal)))

  root
    .command('add')
    .description('read files and folders, store them and group all claims again; a second run changes nothing')
    .argument('<path...>', 'files or folders; beside NAME.ext, NAME.meta.json may give published, publisher, url, retrieved, language, title')
    .addOption(ledger())
    .addOption(format(['text', 'json'], 'text'))
    .addHelpText('after', examples('lading add report.txt', 'lading add --ledger syria.sqlite articles/'))
    .action(async (paths: string[], options: AddOptions) => finish(await (await import('./add.ts')).add(paths, options, terminal)))

  root
    .command('register')
    .description('print the transfers of the ledger as rows')
    .option('--supplier <party>', 'code, any name of a country, or part of a name')
    .option('--recipient <party>', 'code, any name of a country, or part of a name')
    .addOption(new Option('--category <category>', 'category of weapon').choices(categories))
    .option('--designation <model>', 'beginning of a designation, as in yak-130')
    .addOption(new Option('--from <day>', 'year, month or day; leaves undated transfers out').argParser(day('first')))
    .addOption(new Option('--to <day>', 'year, month or day; leaves undated transfers out').argParser(day('last')))
    .addOption(new Option('--status <status>', 'status').choices(transferStatuses))
    .option('--words <words>', 'words that stand in the row or its claims')
    .addOption(ledger())
    .addOption(format(['table', 'csv', 'json', 'jsonl'], 'table'))
    .addHelpText('after', examples('lading register --supplier RU --recipient SY', 'lading register --from 2012 --to 2013 --format csv > register.csv'))
    .action(async ({ words, ...options }: RegisterOptions & { readonly words?: string }) =>
      finish(await (await import('./lists.ts')).register({ ...options, q: words }, terminal)),
    )

  root
    .command('transfer')
    .description('print one transfer with its claims, fields and story')
    .argument('<id>', 'its id, or an unambiguous beginning of it')
    .addOption(ledger())
    .addOption(format(['text', 'json'], 'text'))
    .addHelpText('after', examples('lading transfer 3fa91c02', 'lading transfer 3fa91c02 --format json'))
    .action(async (id: string, options: ListOptions) => finish(await (await import('./lists.ts')).transfer(id, options, terminal)))

  root
    .command('claims')
    .description('print the claims of the ledger')
    .option('--document <document>', 'file name of a document, or the beginning of its id (SHA-256)')
    .option('--party <party>', 'code or name of anyone in the claim; any name of a country')
    .addOption(new Option('--kind <kind>', 'kind of claim').choices(claimKinds))
    .addOption(new Option('--stance <stance>', 'stance').choices(stances))
    .option('--transfer <id>', 'id of a transfer, or an unambiguous beginning of it')
    .addOption(new Option('--limit <number>', 'at most so many').argParser(whole(1, 1_000_000)))
    .addOption(new Option('--offset <number>', 'leave out so many first').argParser(whole(0, 1_000_000_000)))
    .addOption(ledger())
    .addOption(format(['table', 'json', 'jsonl'], 'table'))
    .addHelpText('after', examples('lading claims --party SY --stance denies', 'lading claims --format jsonl > claims.jsonl'))
    .action(async (options: ClaimsOptions) => finish(await (await import('./lists.ts')).claims(options, terminal)))

  root
    .command('search')
    .description('find words in articles and claims')
    .argument('<words...>', 'all must occur; words in one pair of quotation marks side by side')
    .addOption(new Option('--limit <number>', 'at most so many').argParser(whole(1, 10_000)).default(50))
    .addOption(ledger())
    .addOption(format(['table', 'json', 'jsonl'], 'table'))
    .addHelpText('after', examples('lading search yak-130', `lading search '"air defence" contract'`))
    .action(async (words: string[], options: SearchOptions) => finish(await (await import('./lists.ts')).search(words, options, terminal)))

  root
    .command('serve')
    .description('serve the web page and the HTTP interface')
    .addOption(port())
    .addOption(host())
    .addOption(ledger())
    .addHelpText('after', examples('lading serve', 'lading serve --port 8080 --ledger syria.sqlite'))
    .action(async (options: ServeOptions) => finish(await (await import('./serve.ts')).serve(options, terminal)))

  root
    .command('eval')
    .description('compare what the reader finds with gold claims')
    .argument('<folder...>', 'folders of your own, with NAME.gold.json beside NAME.txt')
    .option('--misses', 'list what was missed and what was invented')
    .addOption(format(['table', 'json'], 'table'))
    .addHelpText('after', examples('lading eval gold/', 'lading eval --misses gold/', 'lading eval --format json gold/'))
    .action(async (folders: string[], options: EvalOptions) => finish(await (await import('./eval.ts')).evaluate(folders, options, terminal)))

  root
    .command('demo')
    .description('read the bundled sample into a ledger of its own, say what was found, and serve it')
    .addOption(port())
    .addOption(host())
    .addOption(new Option('-l, --ledger <file>', 'where to keep the sample ledger (standard: a file in the folder for temporary files)'))
    .option('--no-serve', 'only read and print')
    .addHelpText('after', examples('lading demo', 'lading demo --port 8080'))
    .action(async (options: DemoOptions) => finish(await (await import('./demo.ts')).demo(options, terminal)))

  return root
}

/** Runs one command line (without program and script) and answers its exit code. */
export async function run(args: readonly string[], terminal: Terminal): Promise<Exit> {
  let code: Exit = exit.done
  const root = program(terminal, (answer) => {
    code = answer
  })
  try {
    if (args.length === 0) {
      terminal.err(root.helpInformation())
      return exit.wrongUse
    }
    await root.parseAsync([...args], { from: 'user' })
    return code
  } catch (problem) {
    if (problem instanceof CommanderError) return problem.exitCode === 0 ? exit.done : exit.wrongUse
    if (problem instanceof Refusal) {
      terminal.err(`lading: ${problem.message}\n`)
      return problem.code
    }
    throw problem
  }
}
