import { createLive } from "solid-reflect";
import { openQuotes } from "./live";

export default function AsyncTask() {
  const quotes = createLive(openQuotes);
  return <output>{quotes.price()}</output>;
}
