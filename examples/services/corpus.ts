/**
 * What the text service has read. A paragraph each, in plain words that come again in others, so that one sentence can
 * turn into another half way.
 */
export const CORPUS = `
The harbour wakes before the town does. The first boats leave while the lamps are still lit, and the water in the harbour
is as still as a floor. By the time the sun stands over the wall, the boats are small, and the gulls have come back to the
wall and wait.

Nobody knows who built the wall. It is older than the town, and older than the oldest map of the town. When the water is
low you can see that the stones at its foot are larger than the stones above, and that somebody has cut a sign into each
of them, as if each stone had to be counted.

The keeper of the light counts everything. She counts the boats that leave and the boats that come back, the days of fog
and the nights of frost. She writes the number of each into a book with a blue cover, and when the book is full she puts it
on the shelf beside the other books and begins a new one.

A light is a simple thing. It is on or it is off, and whoever sees it knows where the rocks are. But a light that is seen
by many must never be late, and so the keeper of the light has a clock, and a second clock to tell her that the first clock
is wrong, and a friend in the town who looks out of the window every night.

When the fog comes, the light is of little use, and then the keeper rings the bell. The bell hangs in the tower above the
old wall. A bell is slower than a light, for sound has to walk where light can run, but it goes around the rocks and through
the fog and into every house in the town.

Letters come on the morning boat. They are sorted in the small office beside the harbour, and by noon each of them is in the
right house. A letter that nobody wants goes back on the evening boat. In all the years that the office has been there, only
one letter was lost, and it was found again in the pocket of a coat.

The bridge over the river was built twice. The first bridge was of wood, and it was light and quick to build, and it stood
for nine years. The second bridge is of stone. It took nine years to build, and nobody in the town remembers a day on which
it was closed.

Every Friday there is a market on the square. People bring apples, bread, honey and wool, and they take home what they did
not have before. The price of an apple is written on a slate. When a price changes, a child runs along the tables and writes
the new price on every slate, and by the time the child has come back the first slate is out of date again.

Then somebody thought of a better way. There is now one large slate in the middle of the square, and whoever wants to know
the price of an apple looks up. The child who used to run sits beside the slate and changes one number at a time. The people
see what has changed, and only what has changed.

In winter the boats stay in the harbour. The nets are mended in the long house by the river, and stories are told while the
nets are mended. The best stories are told slowly, one word after the other, and whoever has heard enough may get up and go.
The one who tells the story sees it at once, and stops.

The old clock on the square has two faces. One face looks at the town and the other looks at the sea, and in all the years
they have never shown the same time. The keeper says that the clock is right on both sides, because those who come from the
sea are always late, and those who live in the town are always early.

If you walk along the river for an hour you come to the mill. The wheel turns day and night, and the water that has turned
the wheel goes on to the sea as if nothing had happened. The miller says that this is the best kind of work: it leaves the
river as it was, and there is bread in the morning.

There is a map of the town in every house, and no two of them are the same. Each is right about the street in which it hangs,
and less right about the streets that are further away. When somebody builds a house, the neighbours draw it on their maps,
and the news goes from map to map until the whole town knows it.

At night, when the last boat has come back, the keeper lights the lamp and opens the book with the blue cover. She writes down
what the day has brought, and she never writes down what it should have brought. Then she looks out over the water, and the
light goes round, and the water in the harbour is still.
`.trim();
