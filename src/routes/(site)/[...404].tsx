import { NotFound } from "../../site/not-found";

export default function Nowhere() {
  return <NotFound />;
}
