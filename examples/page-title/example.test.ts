import { createTestWindow } from "solid-reflect/testing";
import { expect, it } from "vitest";
import { openInbox } from "./live";

it("tells in the title how much is unread, until the inbox has gone", async () => {
  await using tab = createTestWindow();
  const inbox = await tab.open(openInbox);
  expect(tab.page.shownTitle).toBe("Inbox");
  for (let n = 1; n <= 3; n++) {
    await inbox.receive();
    expect(tab.page.shownTitle).toBe(`(${n}) Inbox`);
  }
  await inbox.readAll();
  expect(tab.page.shownTitle).toBe("Inbox");
  inbox.release();
  await tab.settled();
  expect(tab.page.shownTitle).toBe("Page");
});
