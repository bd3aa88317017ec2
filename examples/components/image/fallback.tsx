// A picture that never comes
// Another one in its stead, or its description.
import type { JSX } from "solid-js";
import { Image, Space } from "solid-reflect/kit";

const spare =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 5'%3E%3Cpath fill='%23ccc' d='M1 1h6v3H1z'/%3E%3C/svg%3E";

export default function Fallback(): JSX.Element {
  return (
    <Space>
      <Image width={200} height={125} src="data:," fallback={spare} alt="The map of the island" />
      <Image width={200} src="data:," alt="The captain's portrait" />
    </Space>
  );
}
