import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDocuments } from '../src/cli/add-documents.ts'
import { type Serving, startServing } from '../src/http/serve.ts'
import { stances } from '../src/model/index.ts'
import { openLedger, type Store } from '../src/store/open.ts'

const browserFile = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
const missing = !existsSync(browserFile)
if (missing) console.warn(`The web page is not tested: there is no browser at ${browserFile} (apt-get install chromium, or set CHROMIUM).`)

const daily = `Boats for Ghana

By Mara Lind

14 March 2024

Ghana has signed a contract with Italy for six M-346 jet trainers worth €220 million, the defence minister, Kofi Mensah, said on Thursday.

Italy delivered the first two M-346 trainers to Ghana in February 2024.

A spokesman for the Italian embassy declined to comment. The opposition called on the government to cancel the order of the Italian jets.
`
const weekly = `Eight, not six

Published: 20 March 2024

According to two people close to the programme, Ghana ordered eight M-346 trainers from Italy. The Italian defence ministry denied that Italy had sold eight M-346 trainers to Ghana.

Serbia sent 5,000 assault rifles to North Macedonia in July 2023, a campaign group said.

<img src="http://elsewhere.example/x.png" onerror="document.title='hostile'">
`
const quiet = { out: () => {}, err: () => {}, live: false, width: null, env: {} }

describe.skipIf(missing)('the web page in a browser', { timeout: 90_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'lading-page-'))
  let store: Store
  let serving: Serving
  let browser: Browser
  let context: BrowserContext

  beforeAll(async () => {
    const root = fileURLToPath(new URL('../web', import.meta.url))
    await build({ root, logLevel: 'error', build: { outDir: join(folder, 'page'), emptyOutDir: true } })
    writeFileSync(join(folder, 'daily.txt'), daily)
    writeFileSync(join(folder, 'weekly.txt'), weekly)
    store = await openLedger(join(folder, 'ledger.sqlite'), { create: true })
    await addDocuments(store, [join(folder, 'daily.txt'), join(folder, 'weekly.txt')], quiet)
    serving = await startServing({ store, host: '127.0.0.1', port: 0, orNext: false, folder: join(folder, 'page'), report: () => {} })
    browser = await chromium.launch({ executablePath: browserFile, args: ['--no-sandbox'] })
    context = await browser.newContext({ colorScheme: 'light' })
  }, 120_000)

  afterAll(async () => {
    await browser?.close()
    await serving?.stop()
    await store?.destroy()
    rmSync(folder, { recursive: true, force: true })
  })

  /** A page of its own; afterwards nothing may have been complained of in the console or fetched from elsewhere. */
  async function open(path: string, steps: (page: Page) => Promise<void>, options: { complaints?: RegExp; width?: number } = {}): Promise<void> {
    const page = await context.newPage()
    page.setDefaultTimeout(20_000)
    await page.setViewportSize({ width: options.width ?? 1280, height: 900 })
    const complaints: string[] = []
    const elsewhere: string[] = []
    page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('request', (request) => request.url().startsWith(serving.address) || elsewhere.push(request.url()))
    try {
      await page.goto(new URL(path, serving.address).href)
      await steps(page)
    } finally {
      await page.close()
    }
    expect(complaints.filter((text) => !options.complaints?.test(text))).toEqual([])
    expect(elsewhere).toEqual([])
  }

  const rows = (page: Page) => page.locator('tbody tr')
  const sentence = 'Serbia sent 5,000 assault rifles to North Macedonia in July 2023'

  test('from a filtered register through a cell to the very sentence', () =>
    open('/', async (page) => {
      await rows(page).first().waitFor()
      await page.getByRole('button', { name: 'Supplier', exact: true }).first().click()
      await page.getByRole('checkbox', { name: /Serbia/ }).check()
      await page.keyboard.press('Escape')
      expect(await page.evaluate('[document.activeElement.textContent, document.activeElement.ariaExpanded]')).toEqual(['Supplier1', 'false'])
      await page.getByText(/^1 of \d+ transfers$/).waitFor()
      await expect.poll(() => rows(page).count()).toBe(1)
      expect(new URL(page.url()).search).toBe('?supplier=RS')

      const cell = rows(page).locator('td[data-col="delivered"] button')
      await cell.click()
      const panel = page.getByRole('dialog', { name: 'Number delivered' })
      await panel.getByText(sentence).waitFor()
      await panel.getByRole('link', { name: 'Read in place' }).click()

      await page.locator('mark[data-selected]').first().waitFor()
      expect((await page.locator('mark[data-selected]').allTextContents()).join('')).toContain(sentence)
      const slots = page.getByRole('complementary', { name: 'Claims' })
      await slots.getByRole('button', { name: /^Number/ }).hover()
      expect(await page.locator('[data-slot="pointed"]').allTextContents()).toEqual(['5,000'])
    }))

  test('the panel keeps the keyboard, Escape or a click outside closes it and gives the cell back', () =>
    open('/', async (page) => {
      const cell = rows(page).filter({ hasText: 'Ghana' }).locator('td[data-col="ordered"] button')
      await cell.focus()
      await page.keyboard.press('Enter')
      const panel = page.getByRole('dialog')
      await panel.getByText(/Sources conflict/).waitFor()
      for (let tab = 0; tab < 12; tab += 1) await page.keyboard.press('Tab')
      expect(await page.evaluate('document.activeElement === document.body || document.querySelector("dialog").contains(document.activeElement)')).toBe(true)
      await panel.getByRole('heading', { name: 'Number ordered' }).click()
      await panel.waitFor()
      for (const away of [() => page.keyboard.press('Escape'), () => page.mouse.click(40, 500)]) {
        await away()
        await panel.waitFor({ state: 'detached' })
        expect(await page.evaluate('document.activeElement.closest("td").dataset.col')).toBe('ordered')
        await page.keyboard.press('Enter')
        await panel.waitFor()
      }
    }))

  test('with the keyboard alone from a cell to the sentence, back to the panel, and to the cell', () =>
    open('/', async (page) => {
      const focused = (what: string) => page.evaluate(`document.activeElement.${what}`)
      await rows(page).filter({ hasText: 'Serbia' }).locator('td[data-col="supplier"] button').focus()
      await page.keyboard.press('ArrowRight')
      expect(await focused('closest("td").dataset.col')).toBe('recipient')
      await page.keyboard.press('Enter')
      const panel = page.getByRole('dialog', { name: 'Recipient' })
      await panel.getByText(sentence).waitFor()
      for (let tab = 0; tab < 2; tab += 1) await page.keyboard.press('Tab')
      expect(await focused('textContent')).toBe('Read in place')
      await page.keyboard.press('Enter')
      await page.locator('mark[data-selected]').first().waitFor()
      await page.keyboard.press('Tab')
      expect(await focused('textContent')).toBe('Back')
      await page.keyboard.press('Enter')
      await panel.getByText(sentence).waitFor()
      await page.keyboard.press('Escape')
      await panel.waitFor({ state: 'detached' })
      expect(await focused('closest("td").dataset.col')).toBe('recipient')
    }))

  test('an inferred cell is set apart from a stated one, in words too, and the key says what that means', () =>
    open('/', async (page) => {
      const answer = (await (await page.request.get(`${serving.address}api/register`)).json()) as { rows: Record<string, unknown>[] }
      const row = answer.rows.find(({ supplier }) => JSON.stringify(supplier).includes('Serbia'))
      await page.route('**/api/register', (route) => route.fulfill({ json: { rows: [{ ...row, inferred: ['recipient'] }], total: 1 } }))
      await page.reload()
      await rows(page).first().waitFor()
      const style = (col: string) =>
        page.evaluate(`(({ fontStyle: a, textDecorationStyle: b }) => [a, b])(getComputedStyle(document.querySelector('td[data-col="${col}"] bdi')))`)
      expect(await style('recipient')).toEqual(['italic', 'dotted'])
      expect(await style('supplier')).toEqual(['normal', 'solid'])
      expect(await rows(page).locator('td[data-col="recipient"]').textContent()).toBe('North Macedonia (inferred)')
      await page.getByRole('list', { name: 'Marks in the table' }).getByText('no claim states it').waitFor()
    }))

  test('a conflicting cell says so in words, not by colour alone', () =>
    open('/', async (page) => {
      const cell = rows(page).filter({ hasText: 'Ghana' }).locator('td[data-col="ordered"] button')
      expect(await cell.textContent()).toMatch(/conflicting: [68]/)
    }))

  test('any column sorts, the address holds it, and the arrow keys walk the cells', () =>
    open('/', async (page) => {
      await page.locator('th[data-col="supplier"] button').click()
      await page.locator('th[data-col="supplier"][aria-sort="ascending"]').waitFor()
      const suppliers = async () => (await rows(page).locator('td[data-col="supplier"] bdi').allTextContents()).map((name) => name.trim())
      expect(await suppliers()).toEqual((await suppliers()).toSorted((a, b) => a.localeCompare(b)))
      expect(page.url()).toContain('sort=supplier')
      await rows(page).first().locator('td[data-col="supplier"] button').focus()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('ArrowRight')
      expect(await page.evaluate('document.activeElement.closest("td").dataset.col')).toBe('recipient')
      expect(await page.evaluate('document.activeElement.closest("tr").rowIndex')).toBe(2)
    }))

  test('where nothing matches the page says so and clears the filters', () =>
    open('/?q=zeppelin', async (page) => {
      await page.getByRole('heading', { name: 'Nothing matches' }).waitFor()
      await page.getByRole('button', { name: 'Clear filters' }).last().click()
      await rows(page).first().waitFor()
      expect(new URL(page.url()).search).toBe('')
    }))

  test('an error has its reason, and trying again helps', () =>
    open(
      '/documents',
      async (page) => {
        await page.route('**/api/register', (route) => route.fulfill({ status: 503, json: { error: { code: 'locked', reason: 'The ledger is in use.' } } }))
        await page.getByRole('link', { name: 'Register' }).click()
        await page.getByRole('alert').getByText('The ledger is in use.').waitFor()
        await page.unroute('**/api/register')
        await page.getByRole('button', { name: 'Try again' }).click()
        await rows(page).first().waitFor()
      },
      { complaints: /503/ },
    ))

  test('an empty ledger tells how to fill it', () =>
    open('/documents', async (page) => {
      await page.route('**/api/register', (route) => route.fulfill({ json: { rows: [], total: 0 } }))
      await page.getByRole('link', { name: 'Register' }).click()
      await page.getByRole('heading', { name: 'No transfers yet' }).waitFor()
      await page.route('**/api/summary', (route) => route.fulfill({ json: { documents: 0, claims: 0, transfers: 0, parties: 0 } }))
      await page.reload()
      await page.getByRole('heading', { name: 'No documents yet' }).waitFor()
      await page.getByText('lading add').waitFor()
    }))

  test('j and k go through the claims of a document in text order, Escape leaves them', () =>
    open('/documents', async (page) => {
      await page.getByRole('link', { name: 'Boats for Ghana' }).click()
      await page.locator('mark').first().waitFor()
      const claims = await page.locator('.index-panel ol button').count()
      expect(claims).toBeGreaterThan(1)
      await page.keyboard.press('j')
      await page.getByText(`Claim 1 of ${claims}`, { exact: true }).waitFor()
      await page.keyboard.press('j')
      await page.getByText(`Claim 2 of ${claims}`, { exact: true }).waitFor()
      await page.keyboard.press('k')
      await page.getByText(`Claim 1 of ${claims}`, { exact: true }).waitFor()
      expect(page.url()).toMatch(/claim=[0-9a-f]+/)
      await page.keyboard.press('Escape')
      await page.getByRole('heading', { name: `${claims} claims` }).waitFor()
    }))

  test.each(['Enter', 'Space', 'click'])("%s on a claim's words selects it", (how) =>
    open('/documents', async (page) => {
      await page.getByRole('link', { name: 'Boats for Ghana' }).click()
      const words = page.locator('.paper').getByRole('button', { name: /Italy delivered the first two/ })
      await (how === 'click' ? words.click() : words.press(how))
      await page.locator('.paper [role="button"][aria-pressed="true"]').waitFor()
      expect((await page.locator('mark[data-selected]').allTextContents()).join('')).toContain('Italy delivered the first two M-346 trainers')
    }),
  )

  test('a transfer tells its finding in a sentence, its steps in lanes, its values side by side', () =>
    open('/', async (page) => {
      await rows(page).filter({ hasText: 'M-346' }).filter({ hasText: 'Ghana' }).getByRole('link').click()
      expect(await page.locator('.finding').textContent()).toMatch(/Italy .* M-346 .*independent origin/)
      const denials = page.getByRole('region', { name: 'Denies or declines' }).first()
      await denials.getByRole('button', { name: /denies/ }).click()
      await page.locator('.quote[aria-current]').getByText('denied that Italy had sold eight').waitFor()
      const ordered = page.getByRole('row', { name: /Number ordered conflict/ }).getByRole('listitem')
      expect(await ordered.locator('strong').allTextContents()).toEqual(expect.arrayContaining(['6', '8']))
    }))

  test('search is reached with a slash, and marks what it found', () =>
    open('/', async (page) => {
      await rows(page).first().waitFor()
      await page.keyboard.press('/')
      await page.keyboard.type('rifles')
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { name: '“rifles”' }).waitFor()
      expect(await page.locator('.hits mark').first().textContent()).toMatch(/rifle/i)
      expect(new URL(page.url()).search).toBe('?q=rifles')
    }))

  test('markup in a document stays text', () =>
    open('/documents', async (page) => {
      await page.getByRole('link', { name: 'Eight, not six' }).click()
      const shown = page.locator('.paper')
      await shown.getByText(sentence).first().waitFor()
      if ((await page.locator('.removed button').count()) > 0) await page.locator('.removed button').click()
      await shown.getByText('<img src=').waitFor()
      expect(await shown.locator('img').count()).toBe(0)
      expect(await page.title()).not.toBe('hostile')
    }))

  test('a chosen theme is remembered, and stands before the page is drawn', () =>
    open(
      '/',
      async (page) => {
        await page.getByRole('radio', { name: 'Dark' }).check({ force: true })
        const ground = () => page.evaluate('getComputedStyle(document.documentElement).backgroundColor')
        const dark = await ground()
        await page.route('**/assets/*.js', (route) => route.abort())
        await page.reload({ waitUntil: 'commit' })
        await page.locator('#root').waitFor({ state: 'attached' })
        expect(await page.evaluate('document.documentElement.dataset.theme')).toBe('dark')
        await page.unroute('**/assets/*.js')
        await page.reload()
        await rows(page).first().waitFor()
        expect(await ground()).toBe(dark)
        await page.getByRole('radio', { name: 'Light' }).check({ force: true })
        expect(await ground()).not.toBe(dark)
      },
      { complaints: /ERR_FAILED/ },
    ))

  test('every stance can be read on its tint in both themes (contrast 4.5 or more)', () =>
    open('/', async (page) => {
      for (const theme of ['light', 'dark']) {
        const colours = await page.evaluate<readonly (readonly [string, string, string])[]>(`(() => {
          document.documentElement.dataset.theme = ${JSON.stringify(theme)}
          return ${JSON.stringify(stances)}.map((stance) => {
            const badge = document.body.appendChild(Object.assign(document.createElement('span'), { className: 'stance' }))
            badge.dataset.stance = stance
            const { color, backgroundColor } = getComputedStyle(badge)
            badge.remove()
            return [stance, color, backgroundColor]
          })
        })()`)
        const weak = colours.filter(([, ink, tint]) => contrast(ink, tint) < 4.5)
        expect(weak).toEqual([])
        expect(new Set(colours.map(([, ink]) => ink)).size).toBe(stances.length)
      }
    }))

  test.each([390, 768, 1280, 1920])('nothing is wider than a window of %i pixels', (width) =>
    open(
      '/',
      async (page) => {
        const transfer = await rows(page).first().getByRole('link').getAttribute('href')
        const article = (await (await page.request.get(`${serving.address}api/documents`)).json()) as { documents: { id: string }[] }
        for (const path of ['/', transfer ?? '', '/documents', `/documents/${article.documents[0]?.id}`, '/search?q=M-346']) {
          await page.goto(new URL(path, serving.address).href)
          await page.locator('main :is(tbody tr, .finding, mark, .hits)').first().waitFor()
          expect([path, await page.evaluate('document.documentElement.scrollWidth > innerWidth')]).toEqual([path, false])
        }
      },
      { width },
    ),
  )
})

/** WCAG 2 contrast of two `rgb(…)` colours. */
function contrast(one: string, other: string): number {
  const linear = (share: number): number => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4)
  const [dark = 0, light = 0] = [one, other]
    .map((colour) => (colour.match(/[\d.]+/g) ?? []).map((part) => linear(Number(part) / 255)))
    .map(([red = 0, green = 0, blue = 0]) => 0.2126 * red + 0.7152 * green + 0.0722 * blue)
    .sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}
