// The pages of a list
// As many slots on every page, so that nothing moves under the pointer.
import { createSignal, type JSX } from "solid-js";
import { Pagination, Space, Text } from "solid-reflect/kit";

export default function Basic(): JSX.Element {
  const [page, setPage] = createSignal(1);
  return (
    <Space direction="vertical">
      <Text>
        Orders {page() * 10 - 9} to {page() * 10}
      </Text>
      <Pagination aria-label="Pages of orders" total={240} value={page()} onChange={setPage} />
    </Space>
  );
}
