// Icons and descriptions
// An option may have an icon and a second line, or be drawn altogether otherwise.
import Bike from "lucide-solid/icons/bike";
import Truck from "lucide-solid/icons/truck";
import type { JSX } from "solid-js";
import { Select, Space } from "solid-reflect/kit";

const ways = [
  { value: "bike", label: "Bicycle", description: "Within the city, today", icon: () => <Bike /> },
  { value: "truck", label: "Lorry", description: "Everywhere, in three days", icon: () => <Truck /> },
];

export default function Descriptions(): JSX.Element {
  return (
    <Space direction="vertical">
      <Select aria-label="Delivery" options={ways} defaultValue="bike" />
      <Select
        aria-label="Delivery, with its words"
        options={ways}
        renderOption={way => `${way.label}: ${way.description}`}
        renderValue={way => <strong>{way.label}</strong>}
      />
    </Space>
  );
}
