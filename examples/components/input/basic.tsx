// A line of text
// With something before or after it, and a button that empties it.
import Search from "lucide-solid/icons/search";
import type { JSX } from "solid-js";
import { Icon, Input, Space } from "solid-reflect/kit";

export default function Basic(): JSX.Element {
  return (
    <Space direction="vertical" style={{ "max-inline-size": "22rem" }}>
      <Input
        aria-label="Search"
        type="search"
        prefix={<Icon as={Search} />}
        placeholder="Search the orders"
        clearable
      />
      <Input aria-label="Price" prefix="€" suffix="net" inputMode="decimal" defaultValue="12.50" />
      <Input aria-label="Address of the site" prefix="https://" suffix=".example" defaultValue="orchard" />
    </Space>
  );
}
