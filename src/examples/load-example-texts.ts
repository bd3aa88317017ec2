"use server";
import { isExampleSlug } from "./catalog";
import { exampleTexts, type ExampleTexts } from "./example-texts";

/** The texts of an example; undefined when there is none of that name, since anybody may ask for anything. */
export async function loadExampleTexts(slug: string): Promise<ExampleTexts | undefined> {
  return isExampleSlug(slug) ? exampleTexts(slug) : undefined;
}
