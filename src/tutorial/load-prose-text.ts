"use server";
import { isProseSlug } from "./prose";
import { proseText } from "./prose-texts";

/** A section of text as HTML; undefined when there is none of that name, since anybody may ask for anything. */
export async function loadProseText(slug: string): Promise<string | undefined> {
  return isProseSlug(slug) ? proseText(slug) : undefined;
}
