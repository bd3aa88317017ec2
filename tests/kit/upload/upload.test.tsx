import { cleanup, fireEvent, render, screen } from "@solidjs/testing-library";
import { createSignal } from "solid-js";
import { afterEach, describe, expect, it, vi } from "vitest";
import {
  Form,
  FormField,
  Upload,
  createForm,
  type UploadHandler,
  type UploadItem,
  type UploadProps,
} from "../../../lib/kit";

afterEach(cleanup);

const file = (name: string, type = "text/plain", size = 4): File => new File(["x".repeat(size)], name, { type });
const field = (): HTMLInputElement => screen.getByLabelText<HTMLInputElement>(/Files/, { selector: "input" });

function choose(...files: File[]): void {
  Object.defineProperty(field(), "files", { value: files, configurable: true });
  fireEvent.input(field());
}

/** An upload whose promises a test settles. */
function work(): {
  handler: UploadHandler;
  jobs: {
    file: File;
    progress: (share: number) => void;
    signal: AbortSignal;
    done: (value: unknown) => void;
    fail: (error: Error) => void;
  }[];
} {
  const jobs: ReturnType<typeof work>["jobs"] = [];
  return {
    jobs,
    handler: (given, { onProgress, signal }) =>
      new Promise((done, fail) => jobs.push({ file: given, progress: onProgress, signal, done, fail })),
  };
}

const states = (items: readonly UploadItem[] | undefined): string[] =>
  (items ?? []).map(item => `${item.name} ${item.status}`);

describe("Upload", () => {
  it("sends a file, shows how far it is, and can be stopped and tried again", async () => {
    const { handler, jobs } = work();
    const change = vi.fn<(items: UploadItem[]) => void>();
    render(() => <Upload aria-label="Files" maxFiles={2} upload={handler} onChange={change} />);
    choose(file("a.txt"), file("b.txt"));
    expect(states(change.mock.lastCall?.[0])).toEqual(["a.txt uploading", "b.txt uploading"]);
    const bar = screen.getByRole<HTMLProgressElement>("progressbar", { name: "Uploading a.txt" });
    expect(bar.hasAttribute("value")).toBe(false);
    jobs[0]?.progress(0.25);
    expect(bar.value).toBe(0.25);
    jobs[0]?.done("id-1");
    await expect.poll(() => states(change.mock.lastCall?.[0])).toEqual(["a.txt done", "b.txt uploading"]);
    expect(change.mock.lastCall?.[0][0]?.result).toBe("id-1");
    jobs[1]?.fail(new Error("No room"));
    await expect.poll(() => screen.getByText("No room")).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "Try b.txt again" }));
    expect(jobs).toHaveLength(3);
    fireEvent.click(screen.getByRole("button", { name: "Cancel b.txt" }));
    expect([jobs[2]?.signal.aborted, states(change.mock.lastCall?.[0])]).toEqual([true, ["a.txt done"]]);
    jobs[2]?.done("late");
    await Promise.resolve();
    expect(states(change.mock.lastCall?.[0])).toEqual(["a.txt done"]);
  });

  it("stops what is on its way when it ends", () => {
    const { handler, jobs } = work();
    const { unmount } = render(() => <Upload aria-label="Files" upload={handler} />);
    choose(file("a.txt"));
    unmount();
    expect(jobs[0]?.signal.aborted).toBe(true);
  });

  it.each<[string, Partial<UploadProps>, File, string, string]>([
    ["its type", { accept: "image/*,.pdf" }, file("a.txt"), "type", "a.txt is of a kind that is not taken."],
    ["its size", { maxSize: 1000 }, file("a.txt", "", 1500), "tooLarge", "a.txt is larger than 1 kB."],
    ["its emptiness", { minSize: 1 }, file("a.txt", "", 0), "tooSmall", "a.txt is smaller than 1 byte."],
    ["its page's word", { check: () => "Not on Sundays." }, file("a.txt"), "refused", "Not on Sundays."],
    ["its number", { maxFiles: 0 }, file("a.txt"), "tooMany", "a.txt is one too many: there may be 0."],
  ])("refuses a file by %s, and says so", (_name, props, given, reason, message) => {
    const reject = vi.fn();
    render(() => <Upload aria-label="Files" {...props} onReject={reject} />);
    choose(given);
    expect(reject).toHaveBeenCalledWith([{ file: given, reason, message }]);
    expect(screen.getByRole("alert").textContent).toBe(message);
    expect(screen.queryByRole("listitem")).toBeNull();
  });

  it("takes what its limits name", () => {
    const change = vi.fn<(items: UploadItem[]) => void>();
    render(() => <Upload aria-label="Files" accept="image/*, .PDF" maxFiles={9} onChange={change} />);
    choose(file("a.png", "image/png"), file("b.pdf", ""));
    expect(states(change.mock.lastCall?.[0])).toEqual(["a.png ready", "b.pdf ready"]);
  });

  it("puts another file in the place of the only one", () => {
    const change = vi.fn<(items: UploadItem[]) => void>();
    render(() => <Upload aria-label="Files" maxFiles={1} onChange={change} />);
    choose(file("a.txt"));
    choose(file("b.txt"));
    expect(states(change.mock.lastCall?.[0])).toEqual(["b.txt ready"]);
  });

  it("shows what it is told, and keeps its rows while their states change", () => {
    const [items, setItems] = createSignal<UploadItem[]>([{ id: "1", name: "a.txt", status: "uploading" }]);
    render(() => <Upload aria-label="Files" value={items()} onChange={() => undefined} />);
    const row = screen.getByRole("listitem");
    setItems([{ id: "1", name: "a.txt", status: "done", size: 2048 }]);
    expect(screen.getByRole("listitem")).toBe(row);
    expect(row.textContent).toContain("2 kB");
    fireEvent.click(screen.getByRole("button", { name: "Remove a.txt" }));
    expect(screen.getByRole("listitem")).toBe(row);
  });

  it("takes part in a form", async () => {
    const sent = vi.fn();
    render(() => {
      const form = createForm({ defaultValues: { papers: [] as UploadItem[] }, onSubmit: sent });
      return (
        <Form form={form}>
          <FormField form={form} name="papers" label="Files" required="Add one.">
            <Upload />
          </FormField>
        </Form>
      );
    });
    const form = document.querySelector("form") ?? document.body;
    fireEvent.submit(form);
    await expect.poll(() => document.activeElement).toBe(field());
    expect(screen.getByText("Add one.")).toBeTruthy();
    choose(file("a.txt"));
    expect(screen.queryByText("Add one.")).toBeNull();
    fireEvent.submit(form);
    await expect.poll(() => sent.mock.lastCall?.[0].papers[0].file).toBeInstanceOf(File);
  });
});
