// Choosing rows
// By boxes or by radio buttons. The Shift key takes all rows from the last one on.
import { createSignal, type JSX } from "solid-js";
import { Segmented, Space, Table, Text, type RowKey, type TableColumn } from "solid-reflect/kit";

type Member = { id: number; name: string; office: string };

const members: Member[] = [
  { id: 1, name: "Ada Krüger", office: "Hamburg" },
  { id: 2, name: "Jim Sandberg", office: "London" },
  { id: 3, name: "Noor Haddad", office: "Lyon" },
  { id: 4, name: "Account that was closed", office: "–" },
];

const columns: TableColumn<Member>[] = [
  { key: "name", title: "Name", rowHeader: true },
  { key: "office", title: "Office" },
];

const modes = [
  { value: "multiple", label: "Several" },
  { value: "single", label: "One" },
];

export default function Selection(): JSX.Element {
  const [mode, setMode] = createSignal("multiple");
  const [chosen, setChosen] = createSignal<RowKey[]>([]);
  const choice = (): "single" | "multiple" => (mode() === "single" ? "single" : "multiple");
  return (
    <Space direction="vertical">
      <Segmented aria-label="How many" options={modes} value={mode()} onChange={setMode} />
      <Table
        aria-label="Members"
        rows={members}
        rowKey="id"
        columns={columns}
        selection={{ mode: choice(), disabled: member => member.id === 4 }}
        selected={chosen()}
        onSelectedChange={setChosen}
      />
      <Text muted>{chosen().length} chosen</Text>
    </Space>
  );
}
