import { createTestWindow } from "solid-reflect/testing";
import { expect, it } from "vitest";
import { openClub, openDoor } from "./live";

it("is open for members, as long as they are", async () => {
  await using ada = createTestWindow();
  await using eve = createTestWindow({ beside: ada });
  const door = await ada.open(openDoor);
  await door.signIn();
  const club = await ada.open(openClub);
  await club.add("hello");
  expect(club.notes.at(-1)).toBe(`${door.name()}: hello`);
  await expect(eve.open(openClub)).rejects.toMatchObject({ code: "refused" });
  await door.signOut();
  await expect(club.add("still here")).rejects.toMatchObject({ code: "refused" });
  club.release();
  await ada.advance(6_000);
});
