import { Navigate } from "@solidjs/router";
import { chapters } from "../../../tutorial/chapters";

const [first = ""] = Object.keys(chapters);

/** Who asks for the tutorial begins with its first chapter. */
export default function Tutorial() {
  return <Navigate href={`/tutorial/${first}`} />;
}
