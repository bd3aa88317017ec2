import { cleanup, render, screen } from "@solidjs/testing-library";
import { existsSync, readFileSync } from "node:fs";
import type { JSX } from "solid-js";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Button, ConfigProvider, german, Modal } from "../../lib/kit";

afterEach(cleanup);
// A browser has it, this document has not, and the tour's machine asks for it by its bare name.
vi.stubGlobal("visualViewport", null);

const folders = ["modal", "drawer", "popover", "popconfirm", "menu", "dropdown", "confirm", "tour"];
const demos = import.meta.glob<{ default: () => JSX.Element }>("../../examples/components/*/*.tsx");
const sources = import.meta.glob<string>("../../examples/components/*/*.tsx", {
  query: "?raw",
  import: "default",
  eager: true,
});
const own = Object.keys(demos).filter(path => folders.includes(path.split("/").at(-2) ?? ""));

describe("the demos of what opens over the page", () => {
  it("are three or more of each", () => {
    for (const folder of folders)
      expect(own.filter(path => path.includes(`/${folder}/`)).length, folder).toBeGreaterThanOrEqual(3);
  });

  it.each(own)("%s says what it shows, and renders", async path => {
    expect(sources[path]).toMatch(/^\/\/ \S.*\n\/\/ \S.*\n/);
    const demo = await demos[path]?.();
    const { container } = render(() => demo?.default());
    expect(container.textContent).not.toBe("");
  });

  it("are no longer than what they are a counterpart of", () => {
    for (const folder of folders) {
      const file = `tests/kit/${folder}/ant.json`;
      if (!existsSync(file)) continue;
      const counted: Record<string, { lines: number }> = JSON.parse(readFileSync(file, "utf8"));
      for (const [demo, { lines }] of Object.entries(counted)) {
        const source = sources[`../../examples/components/${folder}/${demo}.tsx`] ?? "";
        const ours = source.split("\n").filter(line => !/^\s*(\/\/.*)?$/.test(line)).length;
        expect(ours, `${folder}/${demo}`).toBeGreaterThan(0);
        expect(ours, `${folder}/${demo}`).toBeLessThanOrEqual(lines);
      }
    }
  });
});

describe("an overlay", () => {
  it("takes the language, direction, theme and tokens of the place it is written in", async () => {
    render(() => (
      <ConfigProvider locale={german} direction="rtl" theme="dark" tokens={{ "radius-md": 0 }}>
        <Modal trigger={<Button>Open</Button>} title="Title" onConfirm={() => undefined} />
      </ConfigProvider>
    ));
    expect(document.querySelector(".kit-layer")).toBeNull();
    screen.getByRole("button", { name: "Open" }).click();
    await expect.poll(() => screen.queryByText("Abbrechen")).toBeTruthy();
    const layer = document.querySelector<HTMLElement>("body > .kit-layer");
    expect(layer?.dir).toBe("rtl");
    expect(layer?.lang).toBe("de");
    expect(layer?.dataset.theme).toBe("dark");
    expect(layer?.style.getPropertyValue("--kit-radius-md")).toBe("0");
  });
});
