// Pages for the tests of this folder, in words of their own.

export const townPage = `Home | News | Sport | Jobs
THE TOWN CRIER

Council buys two patrol boats after all

By Ann Roe | Harbour reporter
Published: 3 May 2011 6:10 pm

The council has bought two used patrol boats from a yard in Poland, the harbour master said on Tuesday.

ADVERTISEMENT
[Umbrellas that float]

They will arrive in June, he said, and cost the town some £2m.

The boats at the yard. Photo: Acme Press

ALSO READ | Submarine sold for scrap

No third boat

A third boat was offered too. The council declined, and would not say why it had done so.

Sign up to our newsletter
The best of the week, in your inbox

Nobody asked the fishermen.

MOST READ
1. Minister sells helicopters to Norland
2. Rain again

COMMENTS (2)
Skipper9: They should have bought tanks from Norland.
Reply
`

export const ministryTranscript = `MINISTRY OF DEFENCE, DAILY BRIEFING
4 March 2014

SPOKESMAN: Good morning. Two convoys left the base on Sunday, and both of them have reached the border.

QUESTION: With arms?

SPOKESMAN: No.

Summary of what was said

* On 2 March the first convoy carried forty tents and a field kitchen, which were handed over.

* A second carried none

12. The Panel notes that the manifest of the second convoy has not been shown to it.
`

export const wireStory = `NORLAND SAYS IT RETURNED TANKS

PORTVILLE, June 3 - Norland has returned twelve tanks to
the maker because their engines failed in the heat, the army
said on Wednesday.
    A spokesman for the maker said the tanks had been used in
a way for which nobody had built them, and that it would sell
Norland no more.
 Reuter
`

export const harbourPage = `<!DOCTYPE html><html lang="en-GB"><head><title>Caf&eacute; owner sells frigate | Harbour Post</title>
<meta property="og:title" content="Caf&eacute; owner sells frigate"><meta property="og:site_name" content="Harbour Post">
<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2012-03-05T08:00:00Z","author":{"name":"Jane Roe"}}</script>
<script>var x = "<p>not shown</p>"</script></head>
<body><nav><a href="/">Home</a></nav><div class="page"><h1>Caf&eacute; owner sells frigate</h1>
<div class="share-bar"><span>Share</span></div>
<div class="story"><p>The owner of a caf&eacute; sold an old   <b>frigate</b> to Norland &amp; Sons for €3m, the harbour office said on Monday.</p>
<figure><img src="x.jpg"><figcaption>The frigate. Photo: A. Person</figcaption></figure>
<p>It had stood in his yard since 1999. &ldquo;Nobody wanted coffee in it,&rdquo; he told the paper, and shut the door.</p>
<p>The buyers will tow it away in June, if the weather holds and the cranes arrive in time.</p></div>
<div id="comments"><p>lol I want one</p></div></div><footer>&copy; 2012</footer></body></html>`
