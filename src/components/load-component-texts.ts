"use server";
import { componentOf } from "./catalog";
import { type ComponentTexts, componentTexts } from "./component-texts";

/** The texts of a component; undefined when there is none of that name, since anybody may ask for anything. */
export async function loadComponentTexts(slug: string): Promise<ComponentTexts | undefined> {
  return componentOf(slug) && componentTexts(slug);
}
