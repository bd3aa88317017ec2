import { cleanup, render, screen } from "@solidjs/testing-library";
import { afterEach, describe, expect, it } from "vitest";
import { ConfirmHost, createConfirm } from "../../../lib/kit";

afterEach(cleanup);

describe("createConfirm", () => {
  it("says so when nothing shows the question", async () => {
    await expect(createConfirm()({ title: "Anybody?" })).rejects.toThrow("ConfirmHost");
  });

  it("answers no when its host goes away", async () => {
    const confirm = createConfirm();
    const { unmount } = render(() => <ConfirmHost confirm={confirm} />);
    const answer = confirm({ title: "Stay?" });
    await expect.poll(() => screen.queryByText("Stay?")).toBeTruthy();
    unmount();
    expect(await answer).toBe(false);
    expect(screen.queryByText("Stay?")).toBeNull();
  });
});
