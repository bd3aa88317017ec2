// The way up
// The last is the page itself and is said to be so.
import type { JSX } from "solid-js";
import { Breadcrumb } from "solid-reflect/kit";

export default function Basic(): JSX.Element {
  return (
    <Breadcrumb
      aria-label="Place in the shop"
      items={[{ label: "Shop", href: "#shop" }, { label: "Orders", href: "#orders" }, { label: "Order 1042" }]}
    />
  );
}
