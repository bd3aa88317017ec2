// One way
// What was taken over goes back by a button of its row.
import { createSignal, type JSX } from "solid-js";
import { Space, Switch, Transfer } from "solid-reflect/kit";

const courses = ["Drawing", "Etching", "Glass", "Letterpress", "Paper", "Weaving"].map((label, index) => ({
  value: label,
  label,
  disabled: index % 3 === 2,
}));

export default function OneWay(): JSX.Element {
  const [booked, setBooked] = createSignal(["Paper"]);
  const [disabled, setDisabled] = createSignal(false);
  return (
    <Space direction="vertical">
      <Transfer
        aria-label="Courses"
        oneWay
        options={courses}
        titles={["Offered", "Booked"]}
        value={booked()}
        onChange={setBooked}
        disabled={disabled()}
        searchable
      />
      <Switch checked={disabled()} onChange={setDisabled}>
        Booking is closed
      </Switch>
    </Space>
  );
}
