import { callback, createEffect, createSignal, getWindow, live, onCleanup, windowData } from "solid-reflect/server";
import { createTestWindow } from "solid-reflect/testing";
import { describe, expect, it } from "vitest";

describe("the size of the page", () => {
  const openSize = async () => {
    const { width, height, breakpoint, visible } = getWindow();
    return live({ width, height, breakpoint, visible });
  };

  it("is undefined until the browser has told, and arrives", async () => {
    await using tab = createTestWindow();
    const rendered = await tab.window.scope.child().run(async () => [getWindow().width(), getWindow().breakpoint()]);
    expect(rendered).toEqual([undefined, undefined]);
    const size = await tab.open(openSize);
    expect([size.width(), size.height(), size.breakpoint(), size.visible()]).toEqual([1024, 768, "lg", true]);
  });

  it.each([
    [0, "xs"],
    [575, "xs"],
    [576, "sm"],
    [767, "sm"],
    [768, "md"],
    [991, "md"],
    [992, "lg"],
    [1199, "lg"],
    [1200, "xl"],
    [1599, "xl"],
    [1600, "xxl"],
    [7680, "xxl"],
  ])("is a breakpoint too: %i is %s", async (width, breakpoint) => {
    await using tab = createTestWindow();
    tab.page.resize(width, 500);
    const size = await tab.open(openSize);
    expect([size.width(), size.breakpoint()]).toEqual([width, breakpoint]);
  });

  it("is told five times a second at most, and its last state always", async () => {
    await using tab = createTestWindow();
    const size = await tab.open(openSize);
    const before = tab.crossings.length;
    for (let width = 500; width < 600; width++) {
      tab.page.resize(width, 400);
      await tab.advance(10);
    }
    await tab.advance(300);
    expect([size.width(), size.height(), size.breakpoint()]).toEqual([599, 400, "sm"]);
    const told = tab.crossings.slice(before).filter(({ from, text }) => from === "client" && text.startsWith('"s"'));
    expect(told.length).toBeLessThanOrEqual(6);
  });

  it("wakes who reads the breakpoint when that changes only", async () => {
    await using tab = createTestWindow();
    const seen: unknown[] = [];
    await tab.open(async () => {
      const { breakpoint } = getWindow();
      createEffect(() => void seen.push(breakpoint()));
      return live({});
    });
    for (const width of [1000, 1100, 1300, 1301]) {
      tab.page.resize(width, 768);
      await tab.advance(300);
    }
    expect(seen).toEqual([undefined, "lg", "xl"]);
  });

  it("is told by a browser that asks for it only, and again after a cut", async () => {
    await using tab = createTestWindow();
    const other = await tab.open(async () => live({ one: () => 1 }));
    expect(tab.page.watched).toEqual([]);
    const size = await tab.open(async () => live({ visible: getWindow().visible }));
    expect(tab.page.watched).toEqual(["visible"]);
    tab.network.cut();
    await tab.advance(10);
    tab.page.show(false);
    await tab.advance(1_000);
    expect(size.visible()).toBe(true);
    tab.network.restore();
    await tab.advance(5_000);
    expect([size.visible(), other.one()]).toEqual([false, 1]);
  });
});

describe("the title", () => {
  it("follows a formula through many changes, and is the page's own when its object has gone", async () => {
    await using tab = createTestWindow();
    const inbox = await tab.open(async () => {
      const [unread, setUnread] = createSignal(0);
      getWindow().setTitle(() => `${unread()} unread`);
      return live({ receive: callback(() => setUnread(n => n + 1)) });
    });
    const seen = [tab.page.shownTitle];
    for (let i = 0; i < 5; i++) {
      await inbox.receive();
      seen.push(tab.page.shownTitle);
    }
    expect(seen).toEqual(["0 unread", "1 unread", "2 unread", "3 unread", "4 unread", "5 unread"]);
    inbox.release();
    await tab.settled();
    expect(tab.page.shownTitle).toBe("Page");
  });

  it("is that of the object that has set it last, and of the one before when that has gone", async () => {
    await using tab = createTestWindow();
    const open = async (title: string) => {
      getWindow().setTitle(title);
      return live({ rename: callback((next: string) => getWindow().setTitle(next)) });
    };
    const first = await tab.open(open, "first");
    const second = await tab.open(open, "second");
    await first.rename("first again");
    expect(tab.page.shownTitle).toBe("first again");
    first.release();
    await tab.settled();
    expect(tab.page.shownTitle).toBe("second");
    second.release();
    await tab.settled();
    expect(tab.page.shownTitle).toBe("Page");
  });

  it("gives up a formula that another title has replaced, and stays when a formula fails", async () => {
    await using tab = createTestWindow();
    const object = await tab.open(async () => {
      const [n, setN] = createSignal(1);
      getWindow().setTitle(() => {
        if (n() === 2) throw new Error("no title");
        return `at ${n()}`;
      });
      const fix = callback(() => getWindow().setTitle("fixed"));
      return live({ set: callback((value: number) => void setN(value)), fix });
    });
    await object.set(2);
    expect([tab.page.shownTitle, tab.notices.length]).toEqual(["at 1", 1]);
    await object.set(3);
    expect(tab.page.shownTitle).toBe("at 3");
    await object.fix();
    await object.set(4);
    expect(tab.page.shownTitle).toBe("fixed");
  });

  it("costs one part however often it changes while the tab is away", async () => {
    await using tab = createTestWindow();
    await tab.open(async () => {
      const [n, setN] = createSignal(0);
      getWindow().setTitle(() => `${n()}`);
      getWindow().after(1_000, async () => {
        for (let i = 1; i <= 1_000; i++) {
          setN(i);
          await Promise.resolve();
        }
      });
      return live({});
    });
    tab.network.cut();
    await tab.advance(2_000);
    const before = tab.crossings.length;
    tab.network.restore();
    await tab.advance(5_000);
    expect(tab.page.shownTitle).toBe("1000");
    expect(tab.crossings.slice(before).filter(({ text }) => text.includes('"title"'))).toHaveLength(1);
  });
});

describe("a style sheet", () => {
  it("is there as long as its object, or until it is taken away", async () => {
    await using tab = createTestWindow();
    const object = await tab.open(async () => {
      getWindow().addStyleSheet({ url: "/print.css" });
      const remove = getWindow().addStyleSheet({ text: "p { color: red }" });
      return live({ remove: callback(() => remove()) });
    });
    expect(tab.page.shownStyles).toEqual(["/print.css", "p { color: red }"]);
    await object.remove();
    expect(tab.page.shownStyles).toEqual(["/print.css"]);
    object.release();
    await tab.settled();
    expect(tab.page.shownStyles).toEqual([]);
  });

  it.each(["https://evil.test/a.css", "//evil.test/a.css", "/\\evil.test", "a.css", "/\t/evil.test", ""])(
    "is not taken from another site: %j",
    async url => {
      await using tab = createTestWindow();
      const open = tab.open(async () => {
        getWindow().addStyleSheet({ url });
        return live({});
      });
      await expect(open).rejects.toMatchObject({ code: "bad-argument" });
    },
  );

  it("is refused when there are too many", async () => {
    await using tab = createTestWindow();
    const open = tab.open(async () => {
      for (let i = 0; i < 21; i++) getWindow().addStyleSheet({ url: "/a.css" });
      return live({});
    });
    await expect(open).rejects.toMatchObject({ code: "bad-argument" });
  });
});

describe("what is done to the page", () => {
  const openTools = async () =>
    live({
      top: callback(() => getWindow().scrollTo({ top: 100 })),
      find: callback((id: string) => getWindow().scrollTo(id, { smooth: true })),
      grow: callback((id?: string) => getWindow().setFullScreen(true, id)),
      shrink: callback(() => getWindow().setFullScreen(false)),
      reload: callback(() => getWindow().reload()),
    });

  it("scrolls to a position or an element, and says when there is none", async () => {
    await using tab = createTestWindow({ development: true });
    tab.page.elements = ["chapter"];
    const tools = await tab.open(openTools);
    await tools.top();
    expect(tab.page.scrolledTo).toEqual([0, 100]);
    await tools.find("chapter");
    expect(tab.page.scrolledTo).toBe("chapter");
    await expect(tools.find("nowhere")).rejects.toThrow('The page has no element with the id "nowhere".');
  });

  it("goes to the full screen after a gesture of the user, and else says why not", async () => {
    await using tab = createTestWindow();
    const tools = await tab.open(openTools);
    await expect(tools.grow()).rejects.toMatchObject({ code: "refused" });
    await expect(tools.grow()).rejects.toThrow(/soon after a click or a key/);
    tab.page.gesture = true;
    await tools.grow();
    expect(tab.page.onFullScreen).toBe("");
    await tools.shrink();
    expect(tab.page.onFullScreen).toBeUndefined();
  });

  it("loads the page again", async () => {
    await using tab = createTestWindow();
    const tools = await tab.open(openTools);
    await tools.reload();
    expect(tab.page.reloads).toBe(1);
  });
});

describe("the data of a window", () => {
  const count = windowData("count", () => 1);

  it("is one signal for all its objects, and another one in another window", async () => {
    const open = async () => {
      const [value, setValue] = getWindow().data(count);
      return live({ value, add: callback(() => setValue(n => n + 1)) });
    };
    await using tab = createTestWindow();
    await using other = createTestWindow();
    const [first, second, foreign] = [await tab.open(open), await tab.open(open), await other.open(open)];
    await first.add();
    first.release();
    await tab.settled();
    expect([second.value(), foreign.value()]).toEqual([2, 1]);
  });
});

describe("the request of a window", () => {
  it("is the page's: its URL, headers and cookies", async () => {
    const headers = { "accept-language": "de", cookie: 'a=1; b="two"; a=3; c=%C3%A9; d=%zz; =x; e' };
    await using tab = createTestWindow({ request: { url: "http://localhost/?q=1", headers } });
    const seen = await tab.window.scope.child().run(async () => getWindow().request);
    expect([seen.url, seen.headers.get("accept-language")]).toEqual(["http://localhost/?q=1", "de"]);
    expect([...seen.cookies]).toEqual([
      ["a", "1"],
      ["b", "two"],
      ["c", "é"],
      ["d", "%zz"],
    ]);
    tab.window.close();
  });
});

describe("onClose", () => {
  it("runs when the window closes, while values can be read, each alone", async () => {
    const told: unknown[] = [];
    {
      await using tab = createTestWindow();
      const [value, setValue] = createSignal("draft");
      await tab.open(async () => {
        getWindow().onClose(() => {
          throw new Error("first");
        });
        getWindow().onClose(async () => {
          await Promise.resolve();
          throw new Error("second");
        });
        getWindow().onClose(reason => void told.push(value(), getWindow().state, reason.code));
        const off = getWindow().onClose(() => told.push("never"));
        off();
        onCleanup(() => told.push("cleaned"));
        return live({});
      });
      setValue("final");
      tab.window.close();
      await tab.advance(5_000);
      expect(told).toEqual(["final", "closed", "window-closed", "cleaned"]);
      expect(tab.log.map(({ error }) => (error as Error).message)).toEqual(["first", "second"]);
    }
  });

  it("runs for a page that nobody came for, and not twice", async () => {
    let closed = 0;
    await using tab = createTestWindow({ limits: { unjoined: 1_000 } });
    tab.window.scope.run(() => getWindow().onClose(() => closed++));
    await tab.advance(2_000);
    expect(closed).toBe(1);
  });
});
