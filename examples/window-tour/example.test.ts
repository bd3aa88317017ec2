import { createTestWindow } from "solid-reflect/testing";
import { expect, it, vi } from "vitest";
import { openTour } from "./live";

it("does to the window what its buttons say", async () => {
  const written = vi.spyOn(console, "log").mockReturnValue(undefined);
  {
    const headers = { "accept-language": "de-DE,de;q=0.9", cookie: "a=1; b=2" };
    await using tab = createTestWindow({ request: { url: "http://localhost/", headers } });
    tab.page.elements = ["tour"];
    tab.page.gesture = true;
    const tour = await tab.open(openTour);
    expect([tour.language(), tour.cookies(), tour.visit()]).toEqual(["de-DE", 2, 1]);
    await tour.stripes();
    expect([tour.striped(), tab.page.shownStyles.length]).toEqual([true, 1]);
    await tour.stripes();
    expect([tour.striped(), tab.page.shownStyles.length]).toEqual([false, 0]);
    await tour.toTour();
    expect(tab.page.scrolledTo).toBe("tour");
    await tour.toTop();
    expect(tab.page.scrolledTo).toEqual([0, 0]);
    await tour.toggleFullScreen();
    expect(tab.page.onFullScreen).toBe("tour");
    await tour.toggleFullScreen();
    await tour.greet();
    expect(tab.notices).toMatchObject([{ title: "Hello" }]);
    await tour.reload();
    expect(tab.page.reloads).toBe(1);
    tour.release();
    expect((await tab.open(openTour)).visit()).toBe(2);
  }
  expect(written.mock.calls).toEqual([["A tab has left after 2 tours."]]);
});
