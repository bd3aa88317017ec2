import { query } from "@solidjs/router";
import { loadProseText } from "./load-prose-text";

/** A section of text, for components: in the page's HTML at first, from the server after a navigation. */
export const proseTextQuery = query(loadProseText, "prose-text");
