// As a card
// Small enough for a side column. Other pages than the present one are told to the handler.
import { createSignal, type JSX } from "solid-js";
import { Calendar, Space, Text } from "solid-reflect/kit";

export default function Card(): JSX.Element {
  const [page, setPage] = createSignal("2026-11-01");
  return (
    <Space direction="vertical">
      <Calendar aria-label="Overview" size="small" today="2026-11-25" onPanelChange={setPage} />
      <Text muted>The page begins on {page()}.</Text>
    </Space>
  );
}
